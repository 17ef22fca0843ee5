import AppIntents
import Foundation
import SwiftUI
import TendKit
import WidgetKit

/// A switch in the Control Centre: asleep or not.
@available(iOS 18.0, *)
struct SleepControl: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: WidgetKind.sleepControl, provider: Provider()) { shown in
            ControlWidgetToggle(
                "kind_sleep", isOn: shown.asleep, action: SetAsleep(child: shown.child)
            ) { asleep in
                Label(
                    asleep ? "asleep" : "awake", systemImage: asleep ? "moon.zzz.fill" : "sun.max")
            }
        }
        .displayName("kind_sleep")
        .description("control_sleep_detail")
    }

    /// Whose sleep the switch is about, and whether it runs.
    struct Shown {
        let child: UUID?
        let asleep: Bool
    }

    /// What the app wrote down.
    struct Provider: ControlValueProvider {
        let previewValue = Shown(child: nil, asleep: false)

        func currentValue() async throws -> Shown {
            let snapshot = SharedFolder.snapshot.flatMap(WidgetSnapshot.read(from:))
            let sleep = snapshot?.actions.first { $0.kind == "sleep" }
            return Shown(child: snapshot?.child, asleep: sleep?.runningSince != nil)
        }
    }
}

/// A button in the Control Centre: a feed.
@available(iOS 18.0, *)
struct FeedControl: ControlWidget {
    var body: some ControlWidgetConfiguration {
        StaticControlConfiguration(kind: WidgetKind.feedControl) {
            ControlWidgetButton(action: LogFeedInApp()) {
                Label("kind_feed", systemImage: "waterbottle")
            }
        }
        .displayName("kind_feed")
        .description("control_feed_detail")
    }
}
