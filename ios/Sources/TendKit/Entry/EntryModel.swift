import Foundation
import Observation
import Tend

/// An open form: what the journal offered, what the parent made of it, and what is wrong with that.
@MainActor @Observable public final class EntryModel: Identifiable {
    /// What the journal offers; nothing until it was read.
    public private(set) var form: EntryForm?
    /// What would be saved.
    public private(set) var draft: Draft?
    /// What is wrong with it; shown only after a first try to save.
    public private(set) var problems: [Problem] = []
    /// Whether the form can go: it was saved or deleted.
    public private(set) var done = false
    @ObservationIgnored private let family: FamilyModel
    @ObservationIgnored private let query: FormQuery

    public init(family: FamilyModel, query: FormQuery) {
        self.family = family
        self.query = query
    }

    public func read() async {
        do {
            let form = try await family.journal.entryForm(query)
            self.form = form
            draft = form.draft
        } catch {
            family.tell(error)
        }
    }

    /// Whether swiping the form away would lose something.
    public var isChanged: Bool {
        !done && draft != form?.draft
    }

    /// The sentence about a field; nothing while nothing is wrong with it.
    public func problem(_ field: String) -> String? {
        problems.first { $0.severity == .refuse && $0.field.hasPrefix(field) }?.sentence
    }

    // MARK: - Changing

    public func details(_ details: Details) {
        change { $0.with(details: details) }
    }

    /// It began, or happened, at another moment. An end stays where it is.
    public func start(_ start: Date) {
        change { $0.with(span: $0.span.from(start)) }
    }

    /// It is over, and ended then.
    public func end(_ end: Date) {
        change { $0.with(span: .interval(start: $0.span.start, end: end)) }
    }

    /// Free words; blank ones are none.
    public func note(_ note: String) {
        let words = note.trimmingCharacters(in: .whitespacesAndNewlines)
        change { $0.with(note: words.isEmpty ? nil : note) }
    }

    /// What a bottle held, taken by the baby; in the family's unit. Another form of feed becomes
    /// a bottle.
    public func bottle(_ amount: Double?) {
        guard let form, case .feed(let feed) = draft?.details else { return }
        var (content, offered) = (BottleContent.breastMilk, Volume?.none)
        if case .bottle(let was, let held, _) = feed.form { (content, offered) = (was, held) }
        let taken = amount.map { Volume(amount: $0, unit: form.units.volume) }
        let bottle = FeedForm.bottle(content: content, offered: offered, taken: taken)
        details(.feed(feed: Feed(form: bottle)))
    }

    /// What was in a diaper. What was said of it before stays as far as it still fits.
    public func diaper(wet: Bool, dirty: Bool) {
        guard case .diaper(let old) = draft?.details else { return }
        let diaper = Diaper(
            wet: wet ? old.wet ?? .medium : nil, dirty: dirty ? old.dirty ?? .medium : nil,
            color: dirty ? old.color : nil, texture: dirty ? old.texture : nil, rash: old.rash)
        details(.diaper(diaper: diaper))
    }

    // MARK: - Saving

    /// Saves, or shows what to mend.
    public func save() async {
        guard let draft, let form else { return }
        do {
            problems = try await family.journal.check(draft)
        } catch {
            return family.tell(error)
        }
        if problems.contains(where: { $0.severity == .refuse }) { return }
        let command =
            if let entry = form.entry {
                Command.edit(entry: entry, changes: changes(draft, from: form.draft))
            } else {
                Command.log(drafts: [draft])
            }
        done = await family.perform(command) != nil
    }

    /// Removes the entry; the answer takes it back.
    public func delete() async {
        guard let entry = form?.entry else { return }
        done = await family.perform(.delete(entries: [entry])) != nil
    }

    private func change(_ change: (Draft) -> Draft) {
        guard let old = draft else { return }
        let new = change(old)
        draft = new
        guard !problems.isEmpty else { return }
        Task {
            let found = try? await family.journal.check(new)
            // An answer to an older draft says nothing about this one.
            if let found, draft == new { problems = found }
        }
    }

    /// Only what differs from what was opened.
    private func changes(_ draft: Draft, from old: Draft) -> EntryChanges {
        let caregiver =
            draft.caregiver.map { CaregiverChoice.named(caregiver: $0) } ?? .nobody
        return EntryChanges(
            child: draft.children == old.children ? nil : draft.children.first,
            span: draft.span == old.span ? nil : draft.span,
            details: draft.details == old.details ? nil : draft.details,
            caregiver: draft.caregiver == old.caregiver ? nil : caregiver,
            note: draft.note == old.note ? nil : draft.note ?? "",
            tags: draft.tags == old.tags ? nil : draft.tags)
    }
}

extension Draft {
    func with(
        span: Span? = nil, details: Details? = nil, note: String?? = .none
    ) -> Draft {
        Draft(
            children: children, span: span ?? self.span, details: details ?? self.details,
            caregiver: caregiver, note: note ?? self.note, tags: tags, source: source)
    }
}

extension Span {
    /// The same with another start.
    func from(_ start: Date) -> Span {
        switch self {
        case .moment: .moment(start: start)
        case .interval(_, let end): .interval(start: start, end: end)
        case .running: .running(start: start)
        case .endUnknown: .endUnknown(start: start)
        }
    }

    /// When it ended, where that is known.
    public var end: Date? {
        if case .interval(_, let end) = self { end } else { nil }
    }
}
