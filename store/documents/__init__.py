"""Documents and annotations as rows, and the queue's lists of them."""
