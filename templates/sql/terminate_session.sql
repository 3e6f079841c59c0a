SELECT pg_terminate_backend({{ process | number }})
