import ActivityKit
import Foundation
import TendKit

/// The Live Activities as the system holds them.
enum LiveActivities {
    /// Brings them to what runs. They are silent: no alert, no sound, no push.
    ///
    /// On no actor: the system's activities may not be handed from one to another.
    nonisolated static func show(_ running: [TimerContent]) async {
        let shown = Activity<TimerAttributes>.activities.filter { $0.activityState == .active }
        let steps = TimerStep.between(running: running, shown: shown.map(\.content.state))
        for step in steps {
            switch step {
            case .begin(let timer): begin(timer)
            case .change(let timer):
                for activity in shown where activity.attributes.entry == timer.entry {
                    await activity.update(content(timer))
                }
            case .end(let entry):
                for activity in shown where activity.attributes.entry == entry {
                    await activity.end(nil, dismissalPolicy: .immediate)
                }
            }
        }
    }

    private nonisolated static func begin(_ timer: TimerContent) {
        guard ActivityAuthorizationInfo().areActivitiesEnabled else { return }
        // The system refuses when there are too many, or when the app is not in front and nobody
        // asked for it. The timer runs all the same, and it is tried again with the next change.
        _ = try? Activity.request(
            attributes: TimerAttributes(entry: timer.entry), content: content(timer))
    }

    private nonisolated static func content(_ timer: TimerContent) -> ActivityContent<TimerContent>
    {
        ActivityContent(state: timer, staleDate: nil)
    }
}
