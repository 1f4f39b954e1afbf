* Ratings of a study, for Stata 14 or later. Written by Thinslice @@VERSION@@.
* Make the folder of this file the working directory first, for instance: cd "C:/study"
* The first part reads every rating ever given, a row each, with labels and missing values, and saves ratings.dta.
* The second part computes intraclass correlations from each table of slices by observers, beside those of the program.
* Words that people typed are put together from single signs, so that none of them is taken for a macro.
version 14
set more off

* Part 1: the long table
import delimited using "ratings.csv", varnames(1) case(preserve) encoding("UTF-8") bindquotes(strict) stringcols(_all) clear
destring attempt duration_ms plays scheme_version occasion confidence, replace
generate double given = clock(subinstr(subinstr(rated_at, "T", " ", 1), "Z", "", 1), "YMDhms")
format given %tcCCYY-NN-DD_HH:MM:SS
* analyse rows with counts == 1: final answers to rated slices; no practice, no repeats, no control slices, nothing excluded
generate byte counts = final == "true" & role == "rated" & slice_kind == "real" & excluded == ""
@@ITEMS@@
mata:
@@LABELS@@
end
compress
save "ratings.dta", replace

* Part 2: intraclass correlations of the slices that every observer rated
@@TABLES@@
