import AppIntents

/// What Siri understands without anyone having made a shortcut. The phrases in other languages
/// stand in AppShortcuts.xcstrings, under the English ones.
struct TendShortcuts: AppShortcutsProvider {
    static var appShortcuts: [AppShortcut] {
        AppShortcut(
            intent: LogFeed(),
            phrases: [
                "Log a feed in \(.applicationName)", "Log a feed with \(.applicationName)",
                "\(.applicationName), log a feed",
                "Log a feed for \(\.$child) in \(.applicationName)",
            ],
            shortTitle: "intent_log_feed", systemImageName: "waterbottle")
        AppShortcut(
            intent: BabyIsAsleep(),
            phrases: [
                "Baby is asleep in \(.applicationName)", "\(.applicationName), baby is asleep",
                "Tell \(.applicationName) the baby is asleep",
                "\(\.$child) is asleep in \(.applicationName)",
            ],
            shortTitle: "intent_asleep", systemImageName: "moon.zzz")
        AppShortcut(
            intent: BabyWokeUp(),
            phrases: [
                "Baby woke up in \(.applicationName)", "\(.applicationName), baby woke up",
                "Tell \(.applicationName) the baby woke up",
                "\(\.$child) woke up in \(.applicationName)",
            ],
            shortTitle: "intent_awake", systemImageName: "sun.max")
        AppShortcut(
            intent: SinceLastFeed(),
            phrases: [
                "How long since the last feed in \(.applicationName)",
                "\(.applicationName), how long since the last feed",
                "Ask \(.applicationName) about the last feed",
                "How long since the last feed of \(\.$child) in \(.applicationName)",
            ],
            shortTitle: "intent_since_feed", systemImageName: "clock")
        AppShortcut(
            intent: SinceLastSleep(),
            phrases: [
                "How long since the last sleep in \(.applicationName)",
                "\(.applicationName), how long since the last sleep",
                "Ask \(.applicationName) about the last sleep",
                "How long since the last sleep of \(\.$child) in \(.applicationName)",
            ],
            shortTitle: "intent_since_sleep", systemImageName: "clock.badge")
    }
}
