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
    /// "1 h 30", where the end is known.
    public let length: String?
    /// Still going on, over, or not known; empty for what does not last.
    public let ends: [FieldChoice]
    /// The zone the family lived in then.
    public let zone: TimeZone

    @MainActor init(form: EntryForm, shown: ShownDraft, say: Words, formats: Formats) {
        let span = shown.draft.span
        let lasts = shown.lasts
        label = say(lasts ? "began" : "when")
        start = span.start
        end = span.end
        length = shown.minutes.map { formats.duration(Double($0)) }
        zone = formats.zone(at: span.start)
        chips = form.timeChips.map { chip in
            let words = chip.minutesAgo == 0 ? say("now") : formats.number(Int(chip.minutesAgo))
            return Chip(at: chip.at, words: words, on: span.start == chip.at)
        }
        ends = lasts ? Self.ends(span, now: form.now, say: say) : []
    }

    private static func ends(_ span: Span, now: Date, say: Words) -> [FieldChoice] {
        let choices: [(String, Bool, DraftChange)] = [
            ("still_running", span.isRunning, .running),
            ("over", span.end != nil, .over),
            ("end_unknown", span.endIsUnknown, .endUnknown),
        ]
        return choices.enumerated().map { index, choice in
            FieldChoice(id: index, name: say(choice.0), on: choice.1) {
                $0.after(choice.2, now: now)
            }
        }
    }
}

extension Draft {
    /// What it becomes by a change that more than one field follows: the journal knows how.
    func after(_ change: DraftChange, now: Date) -> Draft {
        (try? changeDraft(draft: self, change: change, now: now))?.draft ?? self
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
}
