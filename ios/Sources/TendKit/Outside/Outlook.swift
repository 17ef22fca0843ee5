import Foundation
import Tend

/// Keeps what stands outside of the app as the journal is: the file the widgets read, and the Live
/// Activities. It follows the journal, so nothing has to remember to tell it.
@MainActor public final class Outlook {
    private let file: URL?
    private let show: @MainActor ([TimerContent]) async -> Void
    private let redraw: @MainActor () -> Void
    private var written: WidgetSnapshot?
    private var looked: (child: ChildId, family: FamilyModel)?
    private var following: Task<Void, Never>?
    private var showing: Task<Void, Never>?

    /// - Parameters:
    ///   - file: Where the widgets look; nothing where the phone has no place for both.
    ///   - show: Brings the Live Activities to what runs.
    ///   - redraw: Tells the system that the widgets have something new to read.
    public init(
        file: URL?, show: @escaping @MainActor ([TimerContent]) async -> Void,
        redraw: @escaping @MainActor () -> Void
    ) {
        self.file = file
        self.show = show
        self.redraw = redraw
    }

    /// Follows this child from now on, as long as the app lives; the one before no longer. The same
    /// child in a journal that took the other's place is followed there.
    public func look(at child: ChildId, of family: FamilyModel) {
        guard child != looked?.child || family !== looked?.family else { return }
        looked = (child, family)
        following?.cancel()
        following = Task { await follow(family, child: child) }
    }

    /// Follows a child until its task is cancelled.
    public func follow(_ family: FamilyModel, child: ChildId) async {
        do {
            for try await today in family.journal.screens({ try $0.today(child: child) }) {
                await now(today, say: family.say)
            }
        } catch {
            family.tell(error)
        }
    }

    /// Shows that screen outside.
    public func now(_ today: TodayScreen, say: Words) async {
        let snapshot = WidgetSnapshot(today)
        // The hour of writing alone is nothing to draw again for.
        if let file, written?.says(as: snapshot) != true {
            do {
                try snapshot.write(to: file)
                written = snapshot
                redraw()
            } catch {
                // A phone without room: it is tried again with the next change.
            }
        }
        // One after another: two at once would each begin an activity for the same timer.
        let running = TimerContent.all(of: today, say: say)
        let task = Task { [before = showing, show] in
            await before?.value
            await show(running)
        }
        showing = task
        await task.value
    }
}
