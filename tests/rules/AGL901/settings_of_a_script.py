options = {"use_docker": False, "work_dir": "coding"}
print(options)
