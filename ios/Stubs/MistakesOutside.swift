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
enum Held { static let activities: [Activity<Timer>] = [] }  // mistake
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
struct Dimmer: ControlWidget { var body: some ControlWidgetConfiguration { StaticControlConfiguration(kind: "a") { ControlWidgetButton(action: Plain()) { Text(verbatim: "a") } } } }
struct TwoAtOnce: WidgetBundle {
    var body: some Widget {
        if #available(iOS 18.0, *) { Dimmer() }
        if #available(iOS 18.0, *) { Dimmer(); Dimmer() }  // mistake
    }
}
struct NoConfiguration: Widget { var body: some View { Text(verbatim: "a") } }  // mistake

// Intents.
struct NoTitle: AppIntent { func perform() async throws -> some IntentResult { .result() } }  // mistake
struct NoAnswer: AppIntent { static let title: LocalizedStringResource = "a"; func perform() async throws {} }  // mistake
struct Unsaid: AppIntent {
    static let title: LocalizedStringResource = "a"
    func perform() async throws -> some IntentResult & ProvidesDialog { .result() }  // mistake
}
struct NoQuery: AppEntity {  // mistake
    static let typeDisplayRepresentation = TypeDisplayRepresentation(name: "a")
    let id: UUID
    var displayRepresentation: DisplayRepresentation { DisplayRepresentation(title: "a") }
}
struct Baby: AppEntity {
    static let typeDisplayRepresentation = TypeDisplayRepresentation(name: "a")
    static let defaultQuery = BabyQuery()
    let id: UUID
    var displayRepresentation: DisplayRepresentation { DisplayRepresentation(title: "a") }
}
struct BabyQuery: EntityQuery {
    func entities(for identifiers: [UUID]) async throws -> [Baby] { [] }
    func suggestedEntities() async throws -> [Baby] { [] }
}
struct WrongIds: EntityQuery {  // mistake
    func entities(for identifiers: [String]) async throws -> [Baby] { [] }
    func suggestedEntities() async throws -> [Baby] { [] }
}
struct OddId: AppEntity {  // mistake
    static let typeDisplayRepresentation = TypeDisplayRepresentation(name: "a")
    static let defaultQuery = BabyQuery()
    let id: Date
    var displayRepresentation: DisplayRepresentation { DisplayRepresentation(title: "a") }
}
struct Named: AppIntent {
    static let title: LocalizedStringResource = "a"
    @Parameter(title: "a") var child: Baby?
    func perform() async throws -> some IntentResult { .result() }
}
struct OddParameter: AppIntent {
    static let title: LocalizedStringResource = "a"
    @Parameter(title: "a") var link: AppLink  // mistake
    func perform() async throws -> some IntentResult { .result() }
}
@MainActor func intents(door: Door) async {
    _ = AppShortcut(intent: Named(), phrases: ["a \(\.$child) \(.applicationName)"], shortTitle: "a", systemImageName: "a")
    _ = AppShortcut(intent: Named(), phrases: ["a \(\.$baby) \(.applicationName)"], shortTitle: "a", systemImageName: "a")  // mistake
    _ = AppShortcut(intent: Named(), phrases: ["a \(\.child) \(.applicationName)"], shortTitle: "a", systemImageName: "a")  // mistake
    _ = Button(intent: door) { Text(verbatim: "a") }  // mistake
    _ = AppShortcut(intent: Plain(), phrases: ["a \(.appName)"], shortTitle: "a", systemImageName: "a")  // mistake
    _ = AppShortcut(intent: Plain(), phrases: [], systemImageName: "a")  // mistake
    _ = ControlWidgetToggle("a", isOn: true, action: Plain()) { _ in Text(verbatim: "a") }  // mistake
    _ = ControlWidgetButton(action: door) { Text(verbatim: "a") }  // mistake
    let words: String = door.answer(.logFeed)  // mistake
    _ = await door.answer(.logFeed, for: "Noa")  // mistake
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
@MainActor func handedOn(file: URL, sheet: UIActivityViewController) {
    _ = UIActivityViewController(activityItems: file, applicationActivities: nil)  // mistake
    _ = UIActivityViewController(activityItems: [file])  // mistake
    sheet.completionWithItemsHandler = { _, completed in }  // mistake
    sheet.present(file, animated: true)  // mistake
}
func shown(sheet: UIActivityViewController, over: UIViewController) {
    over.present(sheet, animated: true)  // mistake
}
func restored(opening: Opening) {
    opening.open()  // mistake
}
