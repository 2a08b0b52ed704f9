"""What annotation is: documents, spans, edits, formats and pipelines; knows neither Qt nor SQLite, nor any network."""

from annotate.network_guard import shut_off

shut_off()  # here, because every process of the program imports this before any library that might try
