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

    /// Does what is asked, and says what came of it in one sentence.
    public func answer(_ wish: Wish) async -> String {
        guard let family = await opening.open() else {
            if case .shut(let shut) = opening.state { return shut.sentence }
            return say("error_storage")
        }
        do {
            let children = try await family.journal.family().children.map(\.line.id)
            let looked = child().flatMap { children.contains($0) ? $0 : nil }
            guard let child = looked ?? children.first else { return say("asked_no_child") }
            let today = try await family.journal.today(child: child)
            switch wish.deed(on: today, at: now(), say: say) {
            case .say(let sentence):
                return sentence
            case .open(let link, let sentence):
                errands.next = link
                return sentence
            case .perform(let command):
                let receipt = try await family.journal.perform(command)
                await outlook?.now(try await family.journal.today(child: child), say: say)
                // Whoever opens the app next can take it back there.
                family.tell(Answer(receipt.sentence, undoes: receipt.change))
                return receipt.sentence
            }
        } catch {
            return say.failure(error)
        }
    }
}
