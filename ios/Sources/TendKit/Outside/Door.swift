import Foundation
import Tend

/// Answers what is asked from outside of the app, in the app's own process: there is one journal
/// and one who writes. A widget or a Live Activity never opens it.
@MainActor public final class Door {
    private let opening: Opening
    private let errands: Errands
    private let outlook: Outlook?
    private let say: Words
    private let child: @MainActor () -> UUID?
    private let now: @MainActor () -> Date

    /// - Parameters:
    ///   - outlook: Told before the answer is given: the system may stop the app right after it.
    ///   - child: The child that the app looked at last, as the widgets show it.
    public init(
        opening: Opening, errands: Errands, outlook: Outlook? = nil, words: Words,
        child: @escaping @MainActor () -> UUID?, now: @escaping @MainActor () -> Date = { Date() }
    ) {
        self.opening = opening
        self.errands = errands
        self.outlook = outlook
        say = words
        self.child = child
        self.now = now
    }

    /// Does what is asked, and says what came of it in one sentence; of whom, where there are
    /// several children.
    ///
    /// - Parameter named: The child that was named, or that stood on the widget; without one it is
    ///   the child that the app looked at last. It is never another one.
    public func answer(_ wish: Wish, for named: UUID? = nil) async -> String {
        guard let family = await opening.open() else {
            if case .shut(let shut) = opening.state { return shut.sentence }
            return say("error_storage")
        }
        do {
            // What is named by itself needs no child.
            if case .stop(let entry) = wish { return try await stop(entry, family) }
            let children = try await everyone(in: family)
            guard !children.isEmpty else { return say("asked_no_child") }
            guard let child = meant(among: children, named) else {
                return say(named == nil ? "asked_which" : "error_not_found")
            }
            let sentence = try await answer(wish, for: child.id, family)
            return children.count > 1 ? say("asked_of", child.name, sentence) : sentence
        } catch {
            return say.failure(error)
        }
    }

    /// A child that can be named to Siri.
    public struct Named: Equatable, Sendable {
        public let id: UUID
        public let name: String
    }

    /// The family's children; empty where the journal cannot be read.
    public func children() async -> [Named] {
        guard let family = await opening.open() else { return [] }
        return (try? await everyone(in: family)) ?? []
    }

    private func everyone(in family: FamilyModel) async throws -> [Named] {
        try await family.journal.family().children.map {
            Named(id: $0.line.id, name: $0.profile.name)
        }
    }

    private func meant(among children: [Named], _ named: UUID?) -> Named? {
        if let named { return children.first { $0.id == named } }
        if children.count == 1 { return children.first }
        let looked = child()
        return children.first { $0.id == looked }
    }

    private func answer(
        _ wish: Wish, for child: ChildId, _ family: FamilyModel
    ) async throws -> String {
        let today = try await family.journal.today(child: child)
        switch wish.deed(on: today, at: now(), say: say) {
        case .say(let sentence):
            return sentence
        case .open(let link, let sentence):
            errands.next = link
            return sentence
        case .perform(let command):
            return try await perform(command, family)
        }
    }

    private func stop(_ entry: EntryId, _ family: FamilyModel) async throws -> String {
        try await perform(.stop(entries: [entry], at: now()), family)
    }

    private func perform(_ command: Command, _ family: FamilyModel) async throws -> String {
        let receipt = try await family.journal.perform(command)
        try await tellOutlook(family)
        // Whoever opens the app next can take it back there.
        family.tell(Answer(receipt.sentence, undoes: receipt.change))
        return receipt.sentence
    }

    /// The widgets go on showing the child they show, whoever was asked for.
    private func tellOutlook(_ family: FamilyModel) async throws {
        guard let outlook, let shown = meant(among: try await everyone(in: family), nil) else {
            return
        }
        await outlook.now(try await family.journal.today(child: shown.id), say: say)
    }
}
