import Foundation
import Tend

/// When an entry began or happened, as its form shows it.
public struct EntryTimes {
    /// A moment counted back from now.
    public struct Chip: Identifiable {
        public let at: Date
        public let words: String
        public let on: Bool
        public var id: Date { at }
    }

    /// "Began", or "When" for what does not last.
    public let label: String
    public let start: Date
    public let end: Date?
    public let chips: [Chip]
    /// Still going on, over, or not known; empty for what does not last.
    public let ends: [FieldChoice]
    /// The zone the family lived in then.
    public let zone: TimeZone

    @MainActor init(form: EntryForm, draft: Draft, say: Words, formats: Formats) {
        let span = draft.span
        let lasts = form.hasTimer && draft.details.lasts
        label = say(lasts ? "began" : "when")
        start = span.start
        end = span.end
        zone = formats.zone(at: span.start)
        chips = form.timeChips.map { chip in
            let words = chip.minutesAgo == 0 ? say("now") : formats.number(Int(chip.minutesAgo))
            return Chip(at: chip.at, words: words, on: span.start == chip.at)
        }
        ends = lasts ? Self.ends(span, now: form.now, say: say) : []
    }

    private static func ends(_ span: Span, now: Date, say: Words) -> [FieldChoice] {
        let choices: [(String, Bool, (Span) -> Span)] = [
            ("still_running", span.isRunning, { .running(start: $0.start) }),
            (
                "over", span.end != nil,
                { .interval(start: $0.start, end: $0.end ?? max(now, $0.start)) }
            ),
            ("end_unknown", span.endIsUnknown, { .endUnknown(start: $0.start) }),
        ]
        return choices.enumerated().map { index, choice in
            FieldChoice(id: index, name: say(choice.0), on: choice.1) {
                $0.with(span: choice.2($0.span))
            }
        }
    }
}

extension Details {
    /// Whether it has a length. A bottle is noted when it is empty.
    var lasts: Bool {
        switch self {
        case .sleep, .cry, .massage, .activity, .pump: true
        case .feed(let feed): feed.form.isAtTheBreast
        case .diaper, .growth, .temperature, .medicine, .milestone, .note, .wellbeing: false
        }
    }
}

extension Span {
    /// When it began.
    public var start: Date {
        switch self {
        case .moment(let start), .interval(let start, _), .running(let start),
            .endUnknown(let start):
            start
        }
    }

    /// When it ended, where that is known.
    public var end: Date? {
        if case .interval(_, let end) = self { end } else { nil }
    }

    var isRunning: Bool {
        if case .running = self { true } else { false }
    }

    var endIsUnknown: Bool {
        if case .endUnknown = self { true } else { false }
    }

    /// The same with another start.
    func from(_ start: Date) -> Span {
        switch self {
        case .moment: .moment(start: start)
        case .interval(_, let end): .interval(start: start, end: end)
        case .running: .running(start: start)
        case .endUnknown: .endUnknown(start: start)
        }
    }
}
