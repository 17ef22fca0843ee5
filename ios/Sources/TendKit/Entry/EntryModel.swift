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
    @ObservationIgnored private var parent: ParentScreen?
    @ObservationIgnored private let family: FamilyModel
    /// What was asked for.
    public let query: FormQuery

    /// What stood in the form when it was opened: only what differs from it is changed.
    private var opened: Draft?

    /// - Parameter typed: What was typed before the phone ended the app.
    public init(family: FamilyModel, query: FormQuery, typed: Desk.Typed? = nil) {
        self.family = family
        self.query = query
        opened = typed?.opened
        draft = typed?.draft
    }

    /// The form that was open when the phone ended the app.
    public convenience init?(leftOn family: FamilyModel) {
        guard let form = family.desk.form else { return nil }
        self.init(family: family, query: form.query, typed: form.typed)
    }

    /// Follows the journal until its task is cancelled; for a view's `.task`. An entry that is
    /// deleted or undone meanwhile says so; what was typed stays.
    public func follow() async {
        keep()
        let query = query
        await family.follow {
            let form = try $0.entryForm(query)
            return (form, form.kind == .wellbeing ? try $0.parent() : nil)
        } show: { form, parent in
            self.parent = parent
            if !isChanged {
                opened = form.draft
                draft = form.draft
            }
            self.form = form
        }
    }

    /// Whether swiping the form away would lose something.
    public var isChanged: Bool {
        !done && draft != opened
    }

    /// The form is closed, saved or not: nothing of it is to come back.
    public func close() {
        family.desk.form = nil
    }

    private func keep() {
        guard let draft, let opened, isChanged else {
            family.desk.form = Desk.Form(query: query)
            return
        }
        family.desk.form = Desk.Form(
            query: query, typed: Desk.Typed(opened: opened, draft: draft))
    }

    private func finish(_ receipt: Receipt?) {
        guard receipt != nil else { return }
        done = true
        close()
    }

    // MARK: - Shown

    /// The fields of the kind, in order.
    public var fields: [EntryField] {
        guard let form, let draft else { return [] }
        return FieldMaker(form: form, draft: draft, parent: parent, say: family.say).fields
    }

    /// When it began or happened, and whether and when it ended.
    public var times: EntryTimes? {
        guard let form, let draft else { return nil }
        return EntryTimes(form: form, draft: draft, say: family.say, formats: family.formats)
    }

    /// Whose it is; empty where the family has one child, or it is the parent's own.
    public var children: [FieldChoice] {
        guard let form, let draft, form.children.count > 1, form.kind != .wellbeing else {
            return []
        }
        return form.children.enumerated().map { index, child in
            let on = draft.children.contains(child.id)
            return FieldChoice(id: index, name: child.profile.name, on: on) { draft in
                // A new one can be for several, and is always for somebody.
                guard form.entry == nil else { return draft.with(children: [child.id]) }
                let others = draft.children.filter { $0 != child.id }
                let chosen = on ? others : draft.children + [child.id]
                return chosen.isEmpty ? draft : draft.with(children: chosen)
            }
        }
    }

    /// Who was there; empty where nobody is named.
    public var caregivers: [FieldChoice] {
        guard let form, let draft else { return [] }
        return form.caregivers.enumerated().map { index, caregiver in
            let on = draft.caregiver == caregiver.id
            return FieldChoice(id: index, name: caregiver.profile.name, on: on) {
                $0.with(caregiver: .some(on ? nil : caregiver.id))
            }
        }
    }

    /// The sentence at a field; nothing while nothing is wrong with it.
    public func problem(_ field: String) -> String? {
        refusals.first { owner(of: $0) == field }?.sentence
    }

    /// What no field shows: it stands above the button.
    public var otherProblem: String? {
        refusals.first { owner(of: $0) == nil }?.sentence
    }

    /// What is only unusual, and can be saved.
    public var questions: [String] {
        problems.filter { $0.severity == .ask }.map(\.sentence)
    }

    /// What happened to the entry meanwhile; nothing while it stands in the journal.
    public var removed: String? {
        switch form?.entry?.removed {
        case .deleted: family.say("entry_deleted")
        case .undone: family.say("entry_undone")
        case nil: nil
        }
    }

    /// "Start" where saving begins a timer, else "Save".
    public var saveWords: String {
        if case .running? = draft?.span, form?.entry == nil { return family.say("start") }
        return family.say("save")
    }

    private var refusals: [Problem] {
        problems.filter { $0.severity == .refuse }
    }

    /// The field a problem stands at: of those it lies in, the nearest.
    private func owner(of problem: Problem) -> String? {
        if ["start", "end", "note"].contains(problem.field) { return problem.field }
        return fields.filter { $0.holds(problem) }.map(\.id).max { $0.count < $1.count }
    }

    // MARK: - Changing

    /// Changes the draft; what was wrong is checked again.
    public func change(_ change: (Draft) -> Draft) {
        guard let old = draft else { return }
        let new = change(old).segmentFollowing(old.span)
        draft = new
        keep()
        guard !problems.isEmpty else { return }
        Task {
            let found = try? await family.journal.check(new)
            // An answer to an older draft says nothing about this one.
            if let found, draft == new { problems = found }
        }
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

    // MARK: - Saving

    /// Saves, or shows what to mend.
    public func save() async {
        guard let draft, let opened, let form else { return }
        do {
            problems = try await family.journal.check(draft)
        } catch {
            return family.tell(error)
        }
        if !refusals.isEmpty { return }
        let command =
            if let entry = form.entry?.id {
                Command.edit(entry: entry, changes: changes(draft, from: opened))
            } else {
                Command.log(drafts: [draft])
            }
        finish(await family.perform(command))
    }

    /// Removes the entry; the answer takes it back.
    public func delete() async {
        guard let entry = form?.entry?.id else { return }
        finish(await family.perform(.delete(entries: [entry])))
    }

    /// Brings back an entry that was deleted or undone meanwhile.
    public func restore() async {
        guard let entry = form?.entry?.id else { return }
        finish(await family.perform(.restore(entries: [entry])))
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
    /// A feed on one side begins and ends with its side, where it did before.
    fileprivate func segmentFollowing(_ old: Span) -> Draft {
        guard span != old, case .feed(let feed) = details,
            case .breast(let segments) = feed.form, segments.count == 1
        else { return self }
        let segment = segments[0]
        let moved = BreastSegment(
            side: segment.side, start: segment.start == old.start ? span.start : segment.start,
            end: segment.end == old.end ? span.end : segment.end)
        return with(details: .feed(feed: Feed(form: .breast(segments: [moved]))))
    }

    func with(
        children: [ChildId]? = nil, span: Span? = nil, details: Details? = nil,
        caregiver: CaregiverId?? = .none, note: String?? = .none
    ) -> Draft {
        Draft(
            children: children ?? self.children, span: span ?? self.span,
            details: details ?? self.details, caregiver: caregiver ?? self.caregiver,
            note: note ?? self.note, tags: tags, source: source)
    }
}
