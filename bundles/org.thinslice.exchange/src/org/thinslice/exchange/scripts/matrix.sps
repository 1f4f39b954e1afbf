
* @@TITLE@@.
GET DATA /TYPE=TXT /FILE=@@FILE@@ /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE /FIRSTCASE=2
  /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=slice A@@SLICE@@ session A@@SESSION@@
@@VARIABLES@@.
@@LABELS@@
MATRIX.
* w has a row for each slice and a column for each observer; given says where there is a rating.
GET w /FILE=* /VARIABLES=r1 TO r@@OBSERVERS@@ /MISSING=ACCEPT /SYSMIS=@@MISSING@@.
COMPUTE given=w>@@MISSING@@.
COMPUTE rows=NROW(w).
COMPUTE k=NCOL(w).
COMPUTE m=RSUM(given).
@@COMPUTE@@
END MATRIX.
