import AppIntents
import SwiftUI
import TendKit
import TendUI
import WidgetKit

/// The app: one journal, opened once, for the screens and for what is asked from outside.
@main
struct TendApp: App {
    @State private var opening: Opening
    @State private var errands: Errands
    @State private var lock: AppLock
    private let outlook: Outlook
    private let say: Words

    init() {
        let say = Words()
        let errands = Errands()
        let opening = Opening(
            file: JournalFolder.file, words: say, hours12: Kept.hours12,
            prepare: { try JournalFolder.prepare($0) })
        let outlook = Outlook(file: SharedFolder.snapshot) {
            await LiveActivities.show($0)
        } redraw: {
            Self.redraw()
        }
        let door = Door(
            opening: opening, errands: errands, outlook: outlook, words: say,
            child: { Kept.child })
        // Before anything is asked: an intent may start the app without a screen.
        AppDependencyManager.shared.add(dependency: door)
        _opening = State(initialValue: opening)
        _errands = State(initialValue: errands)
        _lock = State(
            initialValue: AppLock(
                wanted: { Kept.lock }, recognise: { await Recognition.ask(say) }))
        self.outlook = outlook
        self.say = say
    }

    var body: some Scene {
        WindowGroup {
            RootView(
                opening: opening, errands: errands, lock: lock, outlook: outlook, say: say)
        }
    }

    private static func redraw() {
        WidgetCenter.shared.reloadAllTimelines()
        if #available(iOS 18.0, *) {
            ControlCenter.shared.reloadControls(ofKind: WidgetKind.sleepControl)
        }
    }
}
