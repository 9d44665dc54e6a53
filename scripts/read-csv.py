"""Reads CSV files with Python's own csv module and prints their records as JSON, by path."""

import csv
import json
import sys

records = {}
for path in sys.argv[1:]:
    with open(path, encoding="utf-8", newline="") as file:
        records[path] = list(csv.reader(file))
json.dump(records, sys.stdout)
