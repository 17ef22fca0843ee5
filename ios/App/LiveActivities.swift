import ActivityKit
import Foundation
import TendKit

/// The Live Activities as the system holds them. An activity can go to no other actor: each is
/// looked up where it is read or changed, and only what it shows comes back.
enum LiveActivities {
    /// Brings them to what runs. They are silent: no alert, no sound, no push.
    @MainActor static func show(_ running: [TimerContent]) async {
        let steps = TimerStep.between(running: running, shown: shown(), begun: Kept.begun)
        for step in steps {
            switch step {
            case .begin(let timer): if begin(timer) { Kept.begun.insert(timer.entry) }
            case .change(let timer): await change(timer)
            case .end(let entry): await end(entry)
            }
        }
        Kept.begun.formIntersection(running.map(\.entry))
    }

    private static func shown() -> [TimerContent] {
        Activity<TimerAttributes>.activities
            .filter { $0.activityState == .active }.map(\.content.state)
    }

    /// False when the system refused: there are too many, or the app is not in front and nobody
    /// asked for it. The timer runs all the same, and it is tried again with the next change.
    private static func begin(_ timer: TimerContent) -> Bool {
        guard ActivityAuthorizationInfo().areActivitiesEnabled else { return false }
        let begun = try? Activity.request(
            attributes: TimerAttributes(entry: timer.entry), content: content(timer))
        return begun != nil
    }

    private static func change(_ timer: TimerContent) async {
        for activity in Activity<TimerAttributes>.activities
        where activity.attributes.entry == timer.entry {
            await activity.update(content(timer))
        }
    }

    private static func end(_ entry: UUID) async {
        for activity in Activity<TimerAttributes>.activities
        where activity.attributes.entry == entry {
            await activity.end(nil, dismissalPolicy: .immediate)
        }
    }

    private static func content(_ timer: TimerContent) -> ActivityContent<TimerContent> {
        ActivityContent(state: timer, staleDate: nil)
    }
}
