import Foundation

/// What has to happen to the Live Activities so that they show what runs, and nothing else.
public enum TimerStep: Equatable, Sendable {
    case begin(TimerContent)
    case change(TimerContent)
    case end(UUID)

    /// From what is shown to what runs. What ended goes first, so that there is room.
    ///
    /// - Parameter begun: The timers that have had one: what a parent swiped away does not come back.
    public static func between(
        running: [TimerContent], shown: [TimerContent], begun: Set<UUID> = []
    ) -> [TimerStep] {
        var steps = shown.filter { old in !running.contains { $0.entry == old.entry } }
            .map { TimerStep.end($0.entry) }
        for timer in running {
            let old = shown.first { $0.entry == timer.entry }
            if old == nil {
                if !begun.contains(timer.entry) { steps.append(.begin(timer)) }
            } else if old != timer {
                steps.append(.change(timer))
            }
        }
        return steps
    }
}
