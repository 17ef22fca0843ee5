# Evenings with and without a massage. The two findings are fixed texts: change nothing in them
# but the language. A difference is never given a cause, and no difference is never called "no
# effect".

comparison-difference = On evenings with a massage the longest sleep was about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} { $direction ->
    [more] longer
   *[less] shorter
} (likely range { $low } to { $high }). This is a pattern in your diary. It does not show that massage was the cause.
comparison-no-difference = We looked at { $evenings } evenings. On { $with } you noted a massage. We did not see a clear difference in the longest sleep. Babies change week by week, so small changes are hard to see.

## Four weeks in which a coin decides

comparison-coin-difference = On evenings when the coin said massage the longest sleep was about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} { $direction ->
    [more] longer
   *[less] shorter
} (likely range { $low } to { $high }). This is a pattern in your diary. It does not show that massage was the cause.
comparison-coin-no-difference = We looked at { $evenings } evenings. On { $with } the coin said massage. We did not see a clear difference in the longest sleep. Babies change week by week, so small changes are hard to see.
comparison-coin-kept = { $kept ->
    [one] { $kept } evening went as the coin said
   *[other] { $kept } evenings went as the coin said
}, { $otherwise } went another way. Both are fine.

## Secondary outcomes

comparison-noticing-difference = { $outcome ->
    [latency] Just noticing: on evenings with a massage the time to fall asleep was about { $difference } minutes { $direction ->
        [more] longer
       *[less] shorter
    } (likely range { $low } to { $high }).
    [wakings] Just noticing: after evenings with a massage you noticed about { $difference } { $direction ->
        [more] more
       *[less] fewer
    } wakings (likely range { $low } to { $high }).
   *[crying] Just noticing: on evenings with a massage you logged about { $difference } minutes { $direction ->
        [more] more
       *[less] less
    } fussing and crying after it (likely range { $low } to { $high }).
} This is a pattern in your diary. It does not show that massage was the cause.
comparison-noticing-no-difference = Just noticing: we did not see a clear difference in { $outcome ->
    [latency] the time to fall asleep
    [wakings] the wakings you noticed
   *[crying] fussing and crying in the evening
}.

## Details

comparison-day-of-age = Your baby grows each day. With that taken in, the longest sleep was about { $minutes ->
    [one] { $minutes } minute
   *[other] { $minutes } minutes
} { $direction ->
    [more] longer
   *[less] shorter
} on evenings with a massage.
comparison-day-of-age-no-difference = Your baby grows each day. With that taken in, we did not see a clear difference in the longest sleep.
comparison-left-out = { $unknown ->
    [one] { $unknown } evening is left out. You did not say if there was a massage, or the night is not logged.
   *[other] { $unknown } evenings are left out. You did not say if there was a massage, or the night is not logged.
}

## Why evenings are not compared

comparison-coin-goes-on = { $left ->
    [one] The four weeks go on for { $left } more evening. You can look when they are over.
   *[other] The four weeks go on for { $left } more evenings. You can look when they are over.
}
comparison-too-few-evenings = { $known ->
    [one] So far { $known } evening can be used. A comparison needs { $needed }.
   *[other] So far { $known } evenings can be used. A comparison needs { $needed }.
}
comparison-too-few-of-a-kind = { $with ->
    [one] You noted { $with } evening with a massage
   *[other] You noted { $with } evenings with a massage
} and { $without } without. A comparison needs { $needed } of each.
comparison-before-and-after = { $first ->
    [without] Nearly all evenings without a massage came first, and those with one came later.
   *[with] Nearly all evenings with a massage came first, and those without came later.
} Babies change week by week, so these evenings cannot be compared.
comparison-too-few-mixed-weeks = { $mixed ->
    [0] No week has evenings with and evenings without a massage.
    [one] Only { $mixed } week has evenings with and evenings without a massage.
   *[other] Only { $mixed } weeks have evenings with and evenings without a massage.
} Babies change week by week, so a comparison needs { $needed } such weeks.
comparison-same-weekdays = The massages were mostly on the same days of the week. Those days may differ in other ways, so these evenings cannot be compared.
comparison-no-range = The weeks with both kinds of evening have too few evenings. A few more may be enough to compare.
