
import delimited using "@@FILE@@", varnames(nonames) rowrange(2) encoding("UTF-8") bindquotes(strict) stringcols(_all) clear
keep v1-v@@LAST@@
rename v1 slice
drop v2
reshape long v, i(slice) j(observer)
@@VALUES@@
drop if missing(x)
bysort slice: keep if _N == @@OBSERVERS@@
egen slice_id = group(slice)
icc x slice_id observer
@@AGREEMENT@@
icc x slice_id observer, mixed consistency
@@CONSISTENCY@@
