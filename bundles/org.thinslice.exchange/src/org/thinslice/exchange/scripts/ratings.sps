* Encoding: UTF-8.
* Ratings of a study, for SPSS and PSPP. Written by Thinslice @@VERSION@@.
* Make the folder of this file the working directory first, for instance: CD 'C:\study'.
* The first part reads every rating ever given, a row each, with labels, levels and missing values, and saves ratings.sav.
* The second part reads each table of slices by observers and computes the main coefficients, beside those of the program.
SET DECIMAL=DOT.
SET MXLOOPS=1000000000.

* Part 1: the long table.
GET DATA /TYPE=TXT /FILE='@@FILE@@' /ENCODING='UTF8' /ARRANGEMENT=DELIMITED /DELCASE=LINE /FIRSTCASE=2
  /DELIMITERS=',' /QUALIFIER='"' /VARIABLES=
@@VARIABLES@@.
* When a rating was given, UTC.
COMPUTE given=DATE.DMY(NUMBER(SUBSTR(rated_at,9,2),F2),NUMBER(SUBSTR(rated_at,6,2),F2),NUMBER(SUBSTR(rated_at,1,4),F4))
  +NUMBER(SUBSTR(rated_at,12,2),F2)*3600+NUMBER(SUBSTR(rated_at,15,2),F2)*60+NUMBER(SUBSTR(rated_at,18,6),F6).
FORMATS given (DATETIME24.3).
* Analyse rows with counts=1: final answers to rated slices; no practice, no repeats, no control slices, nothing excluded.
COMPUTE counts=(final='true') AND (role='rated') AND (slice_kind='real') AND (excluded='').
FORMATS counts (F1).
@@ITEMS@@
VARIABLE LABELS given 'When the rating was given (UTC)'.
VARIABLE LABELS counts 'Whether the rating is analysed'.
@@LABELS@@
EXECUTE.
SAVE OUTFILE='ratings.sav'.

* Part 2: coefficients from the tables of slices by observers.
@@TABLES@@
