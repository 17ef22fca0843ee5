import Foundation
import TendKit
import WidgetKit

/// A widget at one moment.
struct Moment: TimelineEntry {
    let date: Date
    let shown: WidgetShown
}

/// Reads the small file that the app writes. Nothing here knows the journal.
struct SnapshotProvider: TimelineProvider {
    private let say = Words()

    func placeholder(in context: Context) -> Moment {
        moment(nil, .now)
    }

    func getSnapshot(in context: Context, completion: @escaping @Sendable (Moment) -> Void) {
        completion(moment(snapshot, .now))
    }

    func getTimeline(
        in context: Context, completion: @escaping @Sendable (Timeline<Moment>) -> Void
    ) {
        let (snapshot, now) = (snapshot, Date.now)
        let moments = WidgetShown.moments(of: snapshot, from: now).map { moment(snapshot, $0) }
        let again = WidgetShown.readAgain(snapshot, from: now)
        completion(Timeline(entries: moments, policy: .after(again)))
    }

    private var snapshot: WidgetSnapshot? {
        SharedFolder.snapshot.flatMap(WidgetSnapshot.read(from:))
    }

    private func moment(_ snapshot: WidgetSnapshot?, _ date: Date) -> Moment {
        Moment(date: date, shown: WidgetShown(snapshot, at: date, say: say))
    }
}
