import Foundation
import Observation
import Tend

/// What a parent is led to after a press on Save.
public struct Sought: Equatable, Sendable {
    /// The first field with a problem; nothing where no field shows it.
    public let field: String?
    /// Which press it was: the same field can be sought again.
    public let press: Int
}

/// An open form: what the journal offered, what the parent made of it, and what is wrong with that.
@MainActor @Observable public final class EntryModel: Identifiable {
    /// What the journal offers; nothing until it was read.
    public private(set) var form: EntryForm?
    /// What would be saved, and what the form shows of it.
    public private(set) var shown: ShownDraft?
    /// What is wrong with it; shown only after a first try to save.
    public private(set) var problems: [Problem] = []
    /// Whether the form can go: it was saved or deleted.
    public private(set) var done = false
    /// The first field with a problem after a press on Save, and which press that was.
    public private(set) var sought = Sought(field: nil, press: 0)
    @ObservationIgnored private var isBusy = false
    @ObservationIgnored private var parent: ParentScreen?
    @ObservationIgnored private let family: FamilyModel
    /// What was asked for.
    public let query: FormQuery

    /// What stood in the form when it was opened: only what differs from it is changed.
    private var opened: Draft?

    /// What was typed before the phone ended the app.
    private let left: Draft?
    /// When a new entry began, where that was said before the form was opened.
    private let began: Date?

    /// - Parameters:
    ///   - began: When a new entry began, where that was said before.
    ///   - typed: What was typed before the phone ended the app.
    public init(
        family: FamilyModel, query: FormQuery, began: Date? = nil, typed: Desk.Typed? = nil
    ) {
        self.family = family
        self.query = query
        self.began = began
        opened = typed?.opened
        left = typed?.draft
    }

    /// What would be saved.
    public var draft: Draft? { shown?.draft ?? left }

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
            let typed = isChanged ? draft : nil
            if shown == nil || typed == nil {
                let change = typed == nil ? began.map { DraftChange.start(at: $0) } : nil
                shown = try? changeDraft(
                    draft: typed ?? form.draft, change: change, now: form.now)
            }
            if typed == nil { opened = draft }
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
        guard let form, let shown else { return [] }
        return FieldMaker(form: form, shown: shown, parent: parent, say: family.say).fields
    }

    /// When it began or happened, and whether and when it ended.
    public var times: EntryTimes? {
        guard let form, let shown else { return nil }
        return EntryTimes(form: form, shown: shown, say: family.say, formats: family.formats)
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

    /// "Start" where saving begins a timer, "Save as it is" after what was asked, else "Save".
    public var saveWords: String {
        if !questions.isEmpty { return family.say("save_anyway") }
        if case .running? = draft?.span, form?.entry == nil { return family.say("start") }
        return family.say("save")
    }

    private var refusals: [Problem] {
        problems.filter { $0.severity == .refuse }
    }

    /// The field a problem stands at: of those it lies in, the nearest.
    private func owner(of problem: Problem) -> String? {
        if ["start", "end", "note", "tags"].contains(problem.field) { return problem.field }
        let holding = fields.filter { $0.holds(problem) }.map(\.id).max { $0.count < $1.count }
        // Where nothing was measured, the first that can be.
        return holding ?? fields.first { $0.id.hasPrefix(problem.field + ".") }?.id
    }

    // MARK: - Changing

    /// Changes the draft; what was wrong is checked again.
    public func change(_ change: (Draft) -> Draft) {
        if let draft { show(change(draft), nil) }
    }

    /// A change that more than one field follows: the journal knows how.
    public func change(_ change: DraftChange) {
        if let draft { show(draft, change) }
    }

    private func show(_ draft: Draft, _ change: DraftChange?) {
        guard let form,
            let shown = try? changeDraft(draft: draft, change: change, now: form.now)
        else { return }
        self.shown = shown
        keep()
        guard !problems.isEmpty else { return }
        Task {
            let found = try? await family.journal.check(shown.draft)
            // An answer to an older draft says nothing about this one.
            if let found, self.draft == shown.draft { problems = found }
        }
    }

    /// It began, or happened, at another moment.
    public func start(_ start: Date) {
        change(.start(at: start))
    }

    /// It is over, and ended then.
    public func end(_ end: Date) {
        change(.end(at: end))
    }

    /// Free words; blank ones are none.
    public func note(_ note: String) {
        let words = note.trimmingCharacters(in: .whitespacesAndNewlines)
        change { $0.with(note: words.isEmpty ? nil : note) }
    }

    /// Words by which it is found again, with commas between.
    public var tags: FieldText? {
        draft.map { FieldText(list: $0.tags) { $1.with(tags: $0) } }
    }

    /// Tags used lately.
    public var tagChoices: [FieldChoice] {
        guard let form, let draft else { return [] }
        return form.recents.tags.prefix(6).enumerated().map { index, tag in
            let on = draft.tags.contains(tag)
            return FieldChoice(id: index, name: tag, on: on) { draft in
                draft.with(tags: draft.tags.filter { $0 != tag } + (on ? [] : [tag]))
            }
        }
    }

    // MARK: - Saving

    /// Saves, or shows what to mend. What is only unusual is asked about: the next press saves it.
    public func save() async {
        await once {
            guard let draft, let opened, let form else { return }
            let asked = problems
            problems = try await family.journal.check(draft)
            sought = Sought(
                field: refusals.first.flatMap { owner(of: $0) }, press: sought.press + 1)
            if !refusals.isEmpty || problems.contains(where: { !asked.contains($0) }) { return }
            let command =
                if let entry = form.entry?.id {
                    Command.edit(entry: entry, changes: changes(draft, from: opened))
                } else {
                    Command.log(drafts: [draft])
                }
            finish(await family.perform(command))
        }
    }

    /// Removes the entry; the answer takes it back.
    public func delete() async {
        await once {
            guard let entry = form?.entry?.id else { return }
            finish(await family.perform(.delete(entries: [entry])))
        }
    }

    /// Brings back an entry that was deleted or undone meanwhile.
    public func restore() async {
        await once {
            guard let entry = form?.entry?.id else { return }
            finish(await family.perform(.restore(entries: [entry])))
        }
    }

    /// A second tap does nothing while the first is on its way.
    private func once(_ act: () async throws -> Void) async {
        guard !isBusy, !done else { return }
        isBusy = true
        defer { isBusy = false }
        do {
            try await act()
        } catch {
            family.tell(error)
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
        children: [ChildId]? = nil, span: Span? = nil, details: Details? = nil,
        caregiver: CaregiverId?? = .none, note: String?? = .none, tags: [String]? = nil
    ) -> Draft {
        Draft(
            children: children ?? self.children, span: span ?? self.span,
            details: details ?? self.details, caregiver: caregiver ?? self.caregiver,
            note: note ?? self.note, tags: tags ?? self.tags, source: source)
    }
}
