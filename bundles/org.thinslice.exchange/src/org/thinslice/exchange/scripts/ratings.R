# Ratings of a study, for R. Written by Thinslice @@VERSION@@.
#
# It needs nothing but R itself:   Rscript ratings.R     or, in R:   source("ratings.R")
# Afterwards there are
#   ratings   every rating ever given, a row each: corrections, practice and repeats as well
#   final     what is analysed: final answers to rated slices, no practice, no repeats, no control slices,
#             nothing that was excluded
#   by_item   the same with a row for each slice and observer and a column for each item (numbers, factors)
#   items     what the coding scheme says of each item: label, level of measurement, codes and their words
#   check     main coefficients, computed here, beside those of the program, and the difference
# Words that people typed stand in this file with their letters escaped, so that no computer misreads them.

study <- @@STUDY@@
made_at <- @@AT@@
seed_of_the_study <- @@SEED@@

# ---- where the tables are: beside this file -------------------------------------------------------------------

folder <- local({
  named <- sub("^--file=", "", grep("^--file=", commandArgs(FALSE), value = TRUE))
  sourced <- unlist(lapply(sys.frames(), function(frame) frame$ofile))
  here <- c(rev(sourced), named, "ratings.R")
  dirname(here[file.exists(file.path(dirname(here), "ratings.csv"))][1])
})

# Text is UTF-8; a mark at the beginning, as spreadsheets like it, is no part of the first head. An empty cell is NA.
table_of <- function(name) {
  table <- read.csv(file.path(folder, name), colClasses = "character", encoding = "UTF-8", na.strings = "",
                    check.names = FALSE, comment.char = "")
  names(table)[1] <- sub("^\xef\xbb\xbf", "", names(table)[1], useBytes = TRUE)
  table
}

# ---- what the items are ---------------------------------------------------------------------------------------
# kind: number (a point of a scale or a place on a line), category (one code), several (codes with + between), words

items <- list(@@ITEMS@@)

# why a slice was not rated: code = words
reasons <- @@REASONS@@

labels_of_columns <- @@COLUMNS@@

# ---- the long table -------------------------------------------------------------------------------------------

ratings <- table_of("ratings.csv")
for (column in c("attempt", "duration_ms", "plays", "scheme_version", "occasion", "confidence"))
  ratings[[column]] <- as.numeric(ratings[[column]])
for (column in c("final", "simulated"))
  ratings[[column]] <- ratings[[column]] == "true"
ratings$rated_at <- as.POSIXct(ratings$rated_at, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC")
ratings$missing_reason <- factor(ratings$missing_reason, levels = names(reasons))
for (column in intersect(names(labels_of_columns), names(ratings)))
  attr(ratings[[column]], "label") <- labels_of_columns[[column]]

final <- ratings[ratings$role == "rated" & ratings$final & ratings$slice_kind == "real" & is.na(ratings$excluded), ]

# ---- a column for each item -----------------------------------------------------------------------------------

typed <- function(values, item) {
  typed <- switch(item$kind,
                  number = as.numeric(values),
                  category = factor(values, levels = item$codes, labels = item$labels, ordered = item$level != "nominal"),
                  values)
  if (item$kind == "number" && length(item$codes) > 0)
    attr(typed, "labels") <- setNames(as.numeric(item$codes), item$labels)
  attr(typed, "label") <- item$label
  attr(typed, "level") <- item$level
  typed
}

by_item <- local({
  key <- paste(match(final$slice, unique(final$slice)), match(final$observer, unique(final$observer)))
  rows <- final[!duplicated(key), c("session", "slice", "observer", "channel", "simulated")]
  for (name in names(items)) {
    own <- final$item == name
    rows[[name]] <- typed(final$value[own][match(key[!duplicated(key)], key[own])], items[[name]])
  }
  rows
})

# ---- slices x observers ---------------------------------------------------------------------------------------
# Numbers as statistics take them: points of a scale as they are, categories as 1, 2, ... in the order of the scheme.

wide <- function(name, codes) {
  rows <- table_of(name)
  cells <- as.matrix(rows[, -(1:2), drop = FALSE])
  values <- if (length(codes) > 0) match(cells, codes) else suppressWarnings(as.numeric(cells))
  values[is.na(cells)] <- NA
  matrix(values, nrow = nrow(cells), dimnames = list(rows$slice, colnames(cells)))
}

codes_in_cells <- function(item)
  if (identical(items[[item]]$kind, "category")) items[[item]]$codes

# ---- coefficients ---------------------------------------------------------------------------------------------
# w is a matrix, slices down, observers across, NA where there is no rating.

# Share of agreeing pairs of observers in a slice, over the slices that two or more rated.
percent_agreement <- function(w) {
  shares <- apply(w, 1, function(x) {
    n <- table(x)
    m <- sum(n)
    if (m < 2) NA else sum(n * (n - 1)) / (m * (m - 1))
  })
  mean(shares, na.rm = TRUE)
}

# Krippendorff's alpha from coincidences of values (Krippendorff 2019, chapter 12).
krippendorff_alpha <- function(w, metric) {
  w <- w[rowSums(!is.na(w)) > 1, , drop = FALSE]
  if (nrow(w) == 0)
    return(NA)
  if (metric == "interval")
    return(alpha_of_intervals(w))
  points <- sort(unique(w[!is.na(w)]))
  together <- matrix(0, length(points), length(points))
  for (i in seq_len(nrow(w))) {
    n <- tabulate(match(w[i, ], points), length(points))
    together <- together + (outer(n, n) - diag(n, length(points))) / (sum(n) - 1)
  }
  totals <- rowSums(together)
  between <- cumsum(totals)
  apart <- switch(metric,
                  nominal = 1 - diag(length(points)),
                  ordinal = abs(outer(between - totals / 2, between - totals / 2, "-"))^2,
                  ratio = ifelse(outer(points, points, "+") == 0, 0, outer(points, points, "-") / outer(points, points, "+"))^2)
  expected <- sum(outer(totals, totals) * apart)
  if (expected == 0) NA else 1 - (sum(totals) - 1) * sum(together * apart) / expected
}

# The same for squared differences, without a table of all values: sum of squares within slices and of all.
alpha_of_intervals <- function(w) {
  centred <- w - mean(w, na.rm = TRUE)
  observed <- sum(apply(centred, 1, function(x) {
    x <- x[!is.na(x)]
    2 * length(x) * sum((x - mean(x))^2) / (length(x) - 1)
  }))
  n <- sum(!is.na(w))
  all <- 2 * n * sum(centred^2, na.rm = TRUE)
  if (all == 0) NA else 1 - (n - 1) * observed / all
}

# Intraclass correlations of the slices that every observer rated (McGraw and Wong 1996, table 4): two-way
# analysis of variance with slices and observers. Where slices lack ratings, what the program
# reports comes from restricted maximum likelihood instead; check.csv has both programs' values for the complete slices.
icc <- function(w, type, unit) {
  w <- w[rowSums(is.na(w)) == 0, , drop = FALSE]
  n <- nrow(w)
  k <- ncol(w)
  if (n < 2 || k < 2)
    return(NA)
  slices <- k * sum((rowMeans(w) - mean(w))^2) / (n - 1)
  observers <- n * sum((colMeans(w) - mean(w))^2) / (k - 1)
  left <- w - outer(rowMeans(w), colMeans(w), "+") + mean(w)
  error <- sum(left^2) / ((n - 1) * (k - 1))
  strictness <- if (type == "agreement") (observers - error) / n else 0
  if (unit == "single")
    (slices - error) / (slices + (k - 1) * error + k * strictness)
  else
    (slices - error) / (slices + strictness)
}

# ---- the same as the program? ---------------------------------------------------------------------------------

check <- table_of("check.csv")
check$value <- as.numeric(check$value)
check$here <- mapply(function(file, item, coefficient) {
  w <- wide(file, codes_in_cells(item))
  switch(coefficient,
         "percent_agreement" = percent_agreement(w),
         "icc_a_1" = icc(w, "agreement", "single"),
         "icc_a_k" = icc(w, "agreement", "average"),
         "icc_c_1" = icc(w, "consistency", "single"),
         "icc_c_k" = icc(w, "consistency", "average"),
         krippendorff_alpha(w, sub("alpha_", "", coefficient)))
}, check$file, check$item, check$coefficient)
check$difference <- check$here - check$value

if (nrow(check) > 0)
  cat(sprintf("%s %s %.17g\n", check$item, check$coefficient, check$here), sep = "")
