// Written by `cargo xtask look` from docs/look. Change those files, not this one.
package app.tend.ui.look

/** Icons on a grid of 24: paths drawn with one line, and paths filled. */
enum class Icon(
    internal val stroke: List<String>,
    internal val fill: List<String>,
    internal val mirror: Boolean = false,
) {
    /** activity: tummy time, bath, carrying. */
    Activity(
        stroke =
            listOf(
                "M9.2 9a5.6 5.6 0 1 0 11.2 0a5.6 5.6 0 1 0 -11.2 0Z",
                "M9.6 11.1c2.9 0 6.8-2 8-5.3",
                "M10.8 13l-3.5 3.5",
                "M3.3 18.4a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0Z",
            ),
        fill = emptyList(),
    ),

    /** add; other kinds. */
    Add(
        stroke =
            listOf(
                "M12 4.6v14.8",
                "M4.6 12h14.8",
            ),
        fill = emptyList(),
    ),

    /** back (mirrors). */
    Back(
        stroke =
            listOf(
                "M14.8 5L7.8 12l7 7",
            ),
        fill = emptyList(),
        mirror = true,
    ),

    /** bottle; also the mark of feeding as a whole. */
    Bottle(
        stroke =
            listOf(
                "M10 6.3c0-1.2.8-1.6.8-2.6a1.2 1.2 0 0 1 2.4 0c0 1 .8 1.4.8 2.6",
                "M7.9 6.4h8.2",
                "M8.9 6.6v1.9c-1.2 1-1.9 2-1.9 3.6v6.3a2.6 2.6 0 0 0 2.6 2.6h4.8a2.6 2.6 0 0 0 2.6-2.6v-6.3c0-1.6-.7-2.6-1.9-3.6V6.6",
                "M13.6 12.6H17",
                "M13.6 16.4H17",
            ),
        fill = emptyList(),
    ),

    /** feed at the breast. */
    Breast(
        stroke =
            listOf(
                "M5.2 3.2c.1 4.9 2 6.6 5.6 8.3 2.9 1.4 4.5 2.9 4.5 5 0 2.6-2.6 4.4-5.9 4.4-1.6 0-3-.3-4.2-.9",
            ),
        fill =
            listOf(
                "M14.45 16.4a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0 -2.5 0Z",
                "M19.9 12.6c1.2 1.6 1.8 2.6 1.8 3.4a1.8 1.8 0 0 1-3.6 0c0-.8.6-1.8 1.8-3.4Z",
            ),
    ),

    /** date. */
    Calendar(
        stroke =
            listOf(
                "M4 7.2A2.2 2.2 0 0 1 6.2 5h11.6A2.2 2.2 0 0 1 20 7.2v11a2.2 2.2 0 0 1-2.2 2.2H6.2A2.2 2.2 0 0 1 4 18.2Z",
                "M4 10h16",
                "M8.4 2.8v4",
                "M15.6 2.8v4",
            ),
        fill = emptyList(),
    ),

    /** carried. */
    Carry(
        stroke =
            listOf(
                "M6.5 5.9a2.9 2.9 0 1 0 5.8 0a2.9 2.9 0 1 0 -5.8 0Z",
                "M13.6 10.6a2.3 2.3 0 1 0 4.6 0a2.3 2.3 0 1 0 -4.6 0Z",
                "M3.6 20.6v-3.4c0-3.4 2.3-5.6 5.4-5.6",
                "M20.6 20.6v-1.9c0-1.9-1.2-3.1-3.1-3.1h-6",
            ),
        fill = emptyList(),
    ),

    /** done, chosen. */
    Check(
        stroke =
            listOf(
                "M4.8 12.8l4.8 4.8L19.4 7",
            ),
        fill = emptyList(),
    ),

    /** time of an entry. */
    Clock(
        stroke =
            listOf(
                "M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0Z",
                "M12 7v5.2l3.4 2",
            ),
        fill = emptyList(),
    ),

    /** close. */
    Close(
        stroke =
            listOf(
                "M5.8 5.8l12.4 12.4",
                "M18.2 5.8L5.8 18.2",
            ),
        fill = emptyList(),
    ),

    /** awake and content; enjoying. */
    Content(
        stroke =
            listOf(
                "M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0Z",
                "M8.4 14.4c.9 1.4 2.1 2.1 3.6 2.1s2.7-.7 3.6-2.1",
            ),
        fill =
            listOf(
                "M7.85 10.2a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0Z",
                "M13.85 10.2a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0Z",
            ),
    ),

    /** began the day before (mirrors). */
    Continued(
        stroke =
            listOf(
                "M4 5v14",
                "M20 12H8.4",
                "M12.8 7.6L8.4 12l4.4 4.4",
            ),
        fill = emptyList(),
        mirror = true,
    ),

    /** crying, all three kinds. */
    Cry(
        stroke =
            listOf(
                "M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0Z",
                "M7.2 10.6c.9.5 1.9.5 2.8-.2",
                "M16.8 10.6c-.9.5-1.9.5-2.8-.2",
                "M8.6 17.2c0-2.3 1.4-3.6 3.4-3.6s3.4 1.3 3.4 3.6Z",
            ),
        fill =
            listOf(
                "M17.5 11.9c.9 1.2 1.4 2 1.4 2.7a1.4 1.4 0 0 1-2.8 0c0-.7.5-1.5 1.4-2.7Z",
            ),
    ),

    /** diaper. */
    Diaper(
        stroke =
            listOf(
                "M3.2 6.2h17.6v3.9c-3.5.5-5.7 2.7-6 6.1-.1 1.4-1.2 2.4-2.8 2.4s-2.7-1-2.8-2.4c-.3-3.4-2.5-5.6-6-6.1Z",
                "M3.2 8.2h3",
                "M17.8 8.2h3",
            ),
        fill = emptyList(),
    ),

    /** opens a choice. */
    Down(
        stroke =
            listOf(
                "M5.4 9l6.6 6.6L18.6 9",
            ),
        fill = emptyList(),
    ),

    /** edit. */
    Edit(
        stroke =
            listOf(
                "M4.2 19.8l1-4.4L15.6 5a2.4 2.4 0 0 1 3.4 3.4L8.6 18.8Z",
                "M13.4 7.2l3.4 3.4",
            ),
        fill = emptyList(),
    ),

    /** fussing. */
    Fuss(
        stroke =
            listOf(
                "M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0Z",
                "M8.4 15.8c1.2-1 2.4-1 3.6-.2s2.4.8 3.6-.2",
            ),
        fill =
            listOf(
                "M7.85 10.2a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0Z",
                "M13.85 10.2a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0Z",
            ),
    ),

    /** weight, length, head. */
    Growth(
        stroke =
            listOf(
                "M4.2 3.4h5.2v17.2H4.2Z",
                "M4.2 7.7h2.4",
                "M4.2 12h2.4",
                "M4.2 16.3h2.4",
                "M16 20.2V5",
                "M12.6 8.4L16 5l3.4 3.4",
            ),
        fill = emptyList(),
    ),

    /** tab Journal. */
    Journal(
        stroke =
            listOf(
                "M9 6h11",
                "M9 12h11",
                "M9 18h11",
            ),
        fill =
            listOf(
                "M3.4 6a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z",
                "M3.4 12a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z",
                "M3.4 18a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z",
            ),
        mirror = true,
    ),

    /** learn cards. */
    Learn(
        stroke =
            listOf(
                "M12 6.6C10.2 5.1 7.5 4.4 3.6 4.4v13.4c3.9 0 6.6.7 8.4 2.2 1.8-1.5 4.5-2.2 8.4-2.2V4.4c-3.9 0-6.6.7-8.4 2.2Z",
                "M12 6.8v12.8",
            ),
        fill = emptyList(),
        mirror = true,
    ),

    /** stays on this phone. */
    Lock(
        stroke =
            listOf(
                "M5.6 12.4a2 2 0 0 1 2-2h8.8a2 2 0 0 1 2 2v6.2a2 2 0 0 1-2 2H7.6a2 2 0 0 1-2-2Z",
                "M8.2 10.2V7.4a3.8 3.8 0 0 1 7.6 0v2.8",
            ),
        fill = emptyList(),
    ),

    /** cue: looks away. */
    Lookaway(
        stroke =
            listOf(
                "M3.3 12a8.7 8.7 0 1 0 17.4 0a8.7 8.7 0 1 0 -17.4 0Z",
                "M6.4 15.4c.8.5 1.7.6 2.6.3",
            ),
        fill =
            listOf(
                "M5.5 10.4a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0Z",
                "M9.7 10.2a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0Z",
            ),
    ),

    /** brand mark: a small head in a cradling hand. */
    Mark(
        stroke =
            listOf(
                "M3 11.2c0 5.4 3.8 9.4 9 9.4s9-4 9-9.4",
            ),
        fill =
            listOf(
                "M7.4 9.2a4.6 4.6 0 1 0 9.2 0a4.6 4.6 0 1 0 -9.2 0Z",
            ),
    ),

    /** massage. */
    Massage(
        stroke =
            listOf(
                "M7.9 12.6V6.6a1.4 1.4 0 0 1 2.8 0v4.2",
                "M10.7 10.6V4.7a1.4 1.4 0 0 1 2.8 0v5.9",
                "M13.5 10.9V6a1.4 1.4 0 0 1 2.8 0v5.6",
                "M16.3 11.3V9a1.35 1.35 0 0 1 2.7 0v5.5c0 4.1-2.6 6.7-6.4 6.7-2.8 0-4.5-1.2-5.8-3.3l-2.7-4.4c-.5-.8-.3-1.9.5-2.4s1.8-.2 2.3.5l1 1.5",
            ),
        fill = emptyList(),
    ),

    /** medicine. */
    Medicine(
        stroke =
            listOf(
                "M8.2 3.2h7.6v3.2H8.2Z",
                "M9 6.6c-1.5.5-2.4 1.6-2.4 3.1v8.8a2.3 2.3 0 0 0 2.3 2.3h6.2a2.3 2.3 0 0 0 2.3-2.3V9.7c0-1.5-.9-2.6-2.4-3.1",
                "M12 11.2v5.2",
                "M9.4 13.8h5.2",
            ),
        fill = emptyList(),
    ),

    /** milestone. */
    Milestone(
        stroke =
            listOf(
                "M8.6 12.6c-.2-3 1.2-5 3.5-5 2.5 0 4 2 4 4.7 0 2.3-1.4 3.2-1.4 5.2 0 2.2-1 3.7-2.8 3.7-1.9 0-2.7-1.6-2.5-3.6.2-1.9-.6-2.8-.8-5Z",
            ),
        fill =
            listOf(
                "M5.8 7.4a1.5 1.5 0 1 0 3 0a1.5 1.5 0 1 0 -3 0Z",
                "M8.95 4.6a1.25 1.25 0 1 0 2.5 0a1.25 1.25 0 1 0 -2.5 0Z",
                "M12.15 4.2a1.15 1.15 0 1 0 2.3 0a1.15 1.15 0 1 0 -2.3 0Z",
                "M14.9 5.4a1.1 1.1 0 1 0 2.2 0a1.1 1.1 0 1 0 -2.2 0Z",
                "M16.85 7.7a1.05 1.05 0 1 0 2.1 0a1.05 1.05 0 1 0 -2.1 0Z",
            ),
    ),

    /** less. */
    Minus(
        stroke =
            listOf(
                "M4.6 12h14.8",
            ),
        fill = emptyList(),
    ),

    /** more. */
    More(
        stroke = emptyList(),
        fill =
            listOf(
                "M3.5 12a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z",
                "M10.3 12a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z",
                "M17.1 12a1.7 1.7 0 1 0 3.4 0a1.7 1.7 0 1 0 -3.4 0Z",
            ),
    ),

    /** next (mirrors). */
    Next(
        stroke =
            listOf(
                "M9.2 5l7 7-7 7",
            ),
        fill = emptyList(),
        mirror = true,
    ),

    /** note. */
    Note(
        stroke =
            listOf(
                "M5.8 4.9A1.9 1.9 0 0 1 7.7 3h6.1l4.4 4.4v11.7a1.9 1.9 0 0 1-1.9 1.9H7.7a1.9 1.9 0 0 1-1.9-1.9Z",
                "M13.6 3.2v4.4H18",
                "M9 12.2h6",
                "M9 16.2h3.6",
            ),
        fill = emptyList(),
        mirror = true,
    ),

    /** two entries at once. */
    Overlap(
        stroke =
            listOf(
                "M4 6.4A2.4 2.4 0 0 1 6.4 4h6.4a2.4 2.4 0 0 1 2.4 2.4v6.4a2.4 2.4 0 0 1-2.4 2.4H6.4A2.4 2.4 0 0 1 4 12.8Z",
                "M18.6 8.9a2.4 2.4 0 0 1 1.4 2.2v6.5a2.4 2.4 0 0 1-2.4 2.4h-6.5a2.4 2.4 0 0 1-2.2-1.4",
            ),
        fill = emptyList(),
    ),

    /** pause. */
    Pause(
        stroke =
            listOf(
                "M8.6 5.6v12.8",
                "M15.4 5.6v12.8",
            ),
        fill = emptyList(),
    ),

    /** child, caregiver. */
    Person(
        stroke =
            listOf(
                "M8 8a4 4 0 1 0 8 0a4 4 0 1 0 -8 0Z",
                "M4.4 20.4c.8-4 3.7-6.3 7.6-6.3s6.8 2.3 7.6 6.3",
            ),
        fill = emptyList(),
    ),

    /** call. */
    Phone(
        stroke =
            listOf(
                "M5 4.2h3.6l1.8 4.4-2.3 1.7c1.1 2.4 2.8 4.1 5.2 5.2l1.7-2.3 4.4 1.8v3.4a1.9 1.9 0 0 1-2 1.9C10 19.8 4.2 13.9 3.4 6.4A2 2 0 0 1 5 4.2Z",
            ),
        fill = emptyList(),
    ),

    /** go on. */
    Play(
        stroke =
            listOf(
                "M7.8 5.3v13.4l10.8-6.7Z",
            ),
        fill = emptyList(),
    ),

    /** pumping. */
    Pump(
        stroke =
            listOf(
                "M3.4 3.4c.9 3 .9 6.2 0 9.2 1.5-1.6 3.3-2.7 5.6-3.1V6.5C6.7 6.1 4.9 5 3.4 3.4Z",
                "M9 8h4.4a2.1 2.1 0 0 1 2.1 2.1v1.4",
                "M12 11.6h7v7a2.3 2.3 0 0 1-2.3 2.3h-2.4a2.3 2.3 0 0 1-2.3-2.3Z",
                "M12 16.2h7",
            ),
        fill = emptyList(),
    ),

    /** tab Review. */
    Review(
        stroke =
            listOf(
                "M5.2 20v-7",
                "M12 20V4",
                "M18.8 20v-10.4",
            ),
        fill = emptyList(),
    ),

    /** safety cards, everywhere. */
    Safety(
        stroke =
            listOf(
                "M3.2 12a8.8 8.8 0 1 0 17.6 0a8.8 8.8 0 1 0 -17.6 0Z",
                "M8.4 12a3.6 3.6 0 1 0 7.2 0a3.6 3.6 0 1 0 -7.2 0Z",
                "M5.8 5.8l3.6 3.6",
                "M14.6 14.6l3.6 3.6",
                "M18.2 5.8l-3.6 3.6",
                "M9.4 14.6l-3.6 3.6",
            ),
        fill = emptyList(),
    ),

    /** search. */
    Search(
        stroke =
            listOf(
                "M4 10.6a6.6 6.6 0 1 0 13.2 0a6.6 6.6 0 1 0 -13.2 0Z",
                "M15.6 15.6l4.8 4.8",
            ),
        fill = emptyList(),
    ),

    /** sleep, night and nap. */
    Sleep(
        stroke =
            listOf(
                "M19.9 14.4A8.3 8.3 0 1 1 10.2 3.9a6.7 6.7 0 0 0 9.7 10.5Z",
                "M15 4.6h3.6L15 8.9h3.6",
            ),
        fill = emptyList(),
    ),

    /** solid food. */
    Solids(
        stroke =
            listOf(
                "M3.4 12.2h17.2c0 4.9-3.5 8.3-8.6 8.3s-8.6-3.4-8.6-8.3Z",
                "M12.6 8.8l3.1-3",
                "M15.6 5.9c-.7-1.3-.3-2.3.6-3.1.9-.8 2.1-.8 2.9 0 .8.9.8 2 0 2.9-.9.9-2.2 1.1-3.5.2Z",
            ),
        fill = emptyList(),
    ),

    /** stop. */
    Stop(
        stroke = emptyList(),
        fill =
            listOf(
                "M6.2 8.6a2.4 2.4 0 0 1 2.4-2.4h6.8a2.4 2.4 0 0 1 2.4 2.4v6.8a2.4 2.4 0 0 1-2.4 2.4H8.6a2.4 2.4 0 0 1-2.4-2.4Z",
            ),
    ),

    /** temperature. */
    Temperature(
        stroke =
            listOf(
                "M13.4 13.8V5.6a2.4 2.4 0 0 0-4.8 0v8.2a4.1 4.1 0 1 0 4.8 0Z",
                "M11 9.4v6",
                "M17 5.6h3",
                "M17 9.4h2",
            ),
        fill =
            listOf(
                "M9.4 17.1a1.6 1.6 0 1 0 3.2 0a1.6 1.6 0 1 0 -3.2 0Z",
            ),
    ),

    /** a running timer. */
    Timer(
        stroke =
            listOf(
                "M4.4 13.4a7.6 7.6 0 1 0 15.2 0a7.6 7.6 0 1 0 -15.2 0Z",
                "M9.8 2.9h4.4",
                "M12 13.4V9",
                "M18.2 6.6l1.1-1.1",
            ),
        fill = emptyList(),
    ),

    /** tab Today. */
    Today(
        stroke =
            listOf(
                "M3 17.6h18",
                "M6.4 17.4a5.6 5.6 0 0 1 11.2 0",
                "M12 5.2v3",
                "M4.9 8.9l2 2",
                "M19.1 8.9l-2 2",
                "M7 21h10",
            ),
        fill = emptyList(),
    ),

    /** several children; log for both. */
    Twins(
        stroke =
            listOf(
                "M4.6 9a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0Z",
                "M13 9a3.2 3.2 0 1 0 6.4 0a3.2 3.2 0 1 0 -6.4 0Z",
                "M2.4 19.6c.5-3.4 2.5-5.3 5.4-5.3 1.8 0 3.3.8 4.2 2.2",
                "M12 16.5c.9-1.4 2.4-2.2 4.2-2.2 2.9 0 4.9 1.9 5.4 5.3",
            ),
        fill = emptyList(),
    ),

    /** undo. */
    Undo(
        stroke =
            listOf(
                "M8.6 4.6L4.2 9l4.4 4.4",
                "M4.2 9h9.6a5.6 5.6 0 0 1 0 11.2h-3.4",
            ),
        fill = emptyList(),
        mirror = true,
    ),

    /** the parent's own page. */
    Wellbeing(
        stroke =
            listOf(
                "M12 20.2C6.6 16.6 3.6 13.4 3.6 9.5A4.6 4.6 0 0 1 8.2 4.8c1.6 0 3 .8 3.8 2.2.8-1.4 2.2-2.2 3.8-2.2a4.6 4.6 0 0 1 4.6 4.7c0 3.9-3 7.1-8.4 10.7Z",
            ),
        fill = emptyList(),
    ),
}
