// Mistakes on purpose, one to a line, as in Mistakes.swift: here of what is handed to another actor and must not be. The
// compiler sees them in its intermediate language, which it makes of a file without any other mistake.
// swift-format-ignore-file
import ActivityKit
import Foundation
import TendKit

struct Timer: ActivityAttributes { typealias ContentState = TimerContent; let entry: UUID }

@MainActor func updated(timer: TimerContent) async {
    let shown = Activity<Timer>.activities.filter { $0.activityState == .active }
    for activity in shown { await activity.update(ActivityContent(state: timer, staleDate: nil)) }  // mistake
}
@MainActor func ended() async {
    let shown = Activity<Timer>.activities.filter { $0.activityState == .active }
    for activity in shown { await activity.end(nil, dismissalPolicy: .immediate) }  // mistake
}
func endedWhereItWasLookedUp() async {
    for activity in Activity<Timer>.activities { await activity.end(nil, dismissalPolicy: .immediate) }
}
