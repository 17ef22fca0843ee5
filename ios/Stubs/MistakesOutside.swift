// Mistakes on purpose, one to a line, as in Mistakes.swift: here of widgets, Live Activities, intents and the lock.
// swift-format-ignore-file
import ActivityKit
import AppIntents
import LocalAuthentication
import SwiftUI
import Tend
import TendKit
import TendUI
import UIKit
import WidgetKit

struct Timer: ActivityAttributes { typealias ContentState = TimerContent; let entry: UUID }
struct Tick: TimelineEntry { let date: Date }
struct Plain: AppIntent {
    static let title: LocalizedStringResource = "a"
    func perform() async throws -> some IntentResult { .result() }
}

// Live Activities.
func activities(timer: TimerContent, attributes: Timer) async throws {
    _ = try Activity.request(attributes: attributes, content: timer)  // mistake
    _ = Activity.request(attributes: attributes, content: ActivityContent(state: timer, staleDate: nil))  // mistake
    _ = ActivityContent(state: timer)  // mistake
    let activity = try Activity.request(attributes: attributes, content: ActivityContent(state: timer, staleDate: nil))
    await activity.update(timer)  // mistake
    await activity.end(dismissalPolicy: .immediate)  // mistake
    await activity.end(nil, dismissalPolicy: .now)  // mistake
    activity.attributes.entry = UUID()  // mistake
}
struct Unsendable: ActivityAttributes { typealias ContentState = TimerViews; let entry: UUID }  // mistake
struct TimerViews { let views: [any View] }

// Widgets.
struct NoEntry: TimelineEntry { let moment: Date }  // mistake
struct HalfProvider: TimelineProvider { func placeholder(in context: Context) -> Tick { Tick(date: .now) } }  // mistake
@MainActor func widgets(shown: WidgetShown) {
    _ = Timeline(entries: [shown], policy: .atEnd)  // mistake
    _ = Timeline(entries: [Tick(date: .now)], policy: .after(60))  // mistake
    _ = WidgetFamily.lockScreen  // mistake
    _ = Text(verbatim: "a").containerBackground(.background)  // mistake
    _ = Text(verbatim: "a").widgetURL("tend://today")  // mistake
    _ = ActionsBoard(shown, small: true)  // mistake
    _ = StateLine(shown.state)  // mistake
    _ = shown.stateFigure == .ago(Date())  // mistake
    WidgetCenter.reloadAllTimelines()  // mistake
}
struct NoConfiguration: Widget { var body: some View { Text(verbatim: "a") } }  // mistake

// Intents.
struct NoTitle: AppIntent { func perform() async throws -> some IntentResult { .result() } }  // mistake
struct NoAnswer: AppIntent { static let title: LocalizedStringResource = "a"; func perform() async throws {} }  // mistake
struct Unsaid: AppIntent {
    static let title: LocalizedStringResource = "a"
    func perform() async throws -> some IntentResult & ProvidesDialog { .result() }  // mistake
}
@MainActor func intents(door: Door) async {
    _ = Button(intent: door) { Text(verbatim: "a") }  // mistake
    _ = AppShortcut(intent: Plain(), phrases: ["a \(.appName)"], shortTitle: "a", systemImageName: "a")  // mistake
    _ = AppShortcut(intent: Plain(), phrases: [], systemImageName: "a")  // mistake
    _ = ControlWidgetToggle("a", isOn: true, action: Plain()) { _ in Text(verbatim: "a") }  // mistake
    _ = ControlWidgetButton(action: door) { Text(verbatim: "a") }  // mistake
    let words: String = door.answer(.logFeed)  // mistake
}

// The lock and the phone.
@MainActor func locks(lock: AppLock, opening: Opening) async {
    _ = LAContext().evaluatePolicy(.deviceOwnerAuthentication, localizedReason: "a")  // mistake
    _ = try? await LAContext().evaluatePolicy(.faceID, localizedReason: "a")  // mistake
    lock.locked = false  // mistake
    opening.state = .opening  // mistake
    _ = UIWindow()  // mistake
    UIApplication.isIdleTimerDisabled = true  // mistake
}
nonisolated func awake() {
    UIApplication.shared.isIdleTimerDisabled = true  // mistake
}
func restored(opening: Opening) {
    opening.open()  // mistake
}
