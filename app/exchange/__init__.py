"""Tables in and out: reading CSV, XLSX and ODS, matching their columns to fields, writing CSV and XLSX. No Qt."""
