import Foundation
import Tend

/// A row of the journal as it is shown.
public struct RowShown: Equatable, Sendable, Identifiable {
    public let id: EntryId
    public let kind: EntryKind
    /// "03:12".
    public let time: String
    public let title: String
    /// One detail, and what is odd about it: began the day before, logged twice.
    public let under: String?
    /// What the parent wrote.
    public let note: String?
    /// "1 h 40"; nothing for a moment.
    public let duration: String?
    public let running: Bool
    /// What VoiceOver says.
    public let spoken: String

    @MainActor public init(_ row: TimelineRow, formats: Formats) {
        id = row.entry.id
        kind = row.entry.details.kind
        title = row.title
        time = formats.time(row.entry.span.start)
        let under = [row.detail, row.signs].compactMap { $0 }.joined(separator: ", ")
        self.under = under.isEmpty ? nil : under
        note = row.entry.note
        // Without pauses, as the totals of the day count it.
        let minutes = row.activeMinutes ?? row.minutes
        duration = row.endUnknown ? nil : minutes.map(formats.duration)
        running = row.running
        spoken = [time, title, self.under, note, duration].compactMap { $0 }.joined(separator: ", ")
    }
}
