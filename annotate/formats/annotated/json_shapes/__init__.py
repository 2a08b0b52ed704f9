"""JSON of annotation tools and trainers."""
