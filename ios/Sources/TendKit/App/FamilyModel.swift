import Foundation
import Observation
import Tend

/// The answer to the last action: what happened, and what takes it back.
public struct Answer: Equatable, Sendable {
    public let sentence: String
    public let undoes: ChangeId?

    public init(_ sentence: String, undoes: ChangeId? = nil) {
        self.sentence = sentence
        self.undoes = undoes
    }

    /// What VoiceOver says: what happened, and that it can be taken back.
    public func spoken(_ say: Words) -> String {
        undoes == nil ? sentence : "\(sentence). \(say("undo"))"
    }
}

/// A change of this sitting that can still be taken back.
public struct Undoable: Equatable, Sendable {
    public let change: ChangeId
    /// What it did: "Sleep started".
    public let sentence: String
}

/// What all screens share: the family, the child looked at, and the answer to the last action.
@MainActor @Observable public final class FamilyModel {
    public let journal: TendJournal
    public let say: Words
    /// What was begun and is not saved yet.
    public let desk: Desk
    /// The family; nothing until it was read.
    public private(set) var family: FamilyScreen?
    /// The answer to the last action; it goes after a while.
    public private(set) var answer: Answer?
    /// What was done since the app was opened and not taken back, the newest last.
    public private(set) var undoable: [Undoable] = []
    /// An answer stays for longer: whoever listens to the screen needs time to reach its undo.
    @ObservationIgnored public var staysLonger = false
    /// The formats of this family.
    public private(set) var formats: Formats
    private var chosen: ChildId?
    @ObservationIgnored private let hours12: Bool
    @ObservationIgnored private let stays: Duration
    @ObservationIgnored private var isBeginning = false
    @ObservationIgnored private var fading: Task<Void, Never>?
    /// As many changes can be taken back one after another.
    private static let sitting = 20

    /// - Parameter stays: How long an answer stays.
    public init(
        journal: TendJournal, words: Words, hours12: Bool, desk: Desk = Desk(),
        stays: Duration = .seconds(8)
    ) {
        self.journal = journal
        say = words
        self.desk = desk
        self.hours12 = hours12
        self.stays = stays
        formats = Formats(words: words, hours12: hours12)
    }

    /// The child looked at: the chosen one, else the first of the family.
    public var child: ChildId? {
        let children = family?.children.map(\.line.id) ?? []
        return chosen.flatMap { children.contains($0) ? $0 : nil } ?? children.first
    }

    public func look(at child: ChildId) {
        chosen = child
    }

    /// Follows the family until its task is cancelled; for a view's `.task`.
    public func follow() async {
        await follow {
            try $0.family()
        } show: { family in
            let volumeUnit = family.settings.volumeUnit
            if family.zones != self.family?.zones
                || volumeUnit != self.family?.settings.volumeUnit
            {
                formats = Formats(
                    words: say, zones: family.zones, hours12: hours12, volumeUnit: volumeUnit)
            }
            self.family = family
        }
    }

    /// Shows a screen of the journal as it is and as it becomes. What cannot be read is said.
    public func follow<Screen: Sendable>(
        _ read: @escaping @Sendable (isolated TendJournal) throws -> Screen,
        show: (Screen) -> Void
    ) async {
        do {
            for try await screen in journal.screens(read) { show(screen) }
        } catch {
            tell(error)
        }
    }

    // MARK: - The first start

    /// Adds the first children, with the zone and the units of this phone as the family's. False
    /// when a name is missing; what else is refused is said.
    public func begin(
        _ children: [ChildEdit], zone: TimeZone = .current, locale: Locale = .current
    ) async -> Bool {
        guard !children.isEmpty, !children.contains(where: \.nameIsMissing) else { return false }
        // A second tap adds nobody a second time.
        guard !isBeginning else { return true }
        isBeginning = true
        defer { isBeginning = false }
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = zone
        // From the day before the first birth on, so that the first nights lie where the family was.
        let births = children.compactMap { calendar.date(from: $0.born) }
        let since = (births.min() ?? Date()).addingTimeInterval(-24 * 60 * 60)
        for command in [
            Command.followLocale(locale: locale.tagWithUnits),
            .changeZone(from: since, zone: zone.identifier),
        ] where await perform(command) == nil {
            return true
        }
        for child in children where await perform(.addChild(profile: child.profile)) == nil {
            break
        }
        return true
    }

    /// Fills the empty journal with a family that was made up and counts as this phone does; its
    /// undo empties it again.
    public func lookAround(zone: TimeZone = .current, locale: Locale = .current) async {
        guard await quietly(.followLocale(locale: locale.tagWithUnits)) != nil else { return }
        await answered {
            try await self.journal.fillWithMadeUpFamily(seed: 7, zone: zone.identifier)
        }
    }

    // MARK: - Doing

    /// Carries a command out, and answers with its sentence and an undo. Nothing when it was
    /// refused, which is said.
    @discardableResult
    public func perform(_ command: Command) async -> Receipt? {
        await answered { try await self.journal.perform(command) }
    }

    /// As `perform`, without a line: for what a screen shows by itself, such as the next stroke.
    @discardableResult
    public func quietly(_ command: Command) async -> Receipt? {
        do {
            return try await journal.perform(command)
        } catch {
            tell(error)
            return nil
        }
    }

    /// Takes a change back; the answer says what was taken back.
    public func undo(_ change: ChangeId) async {
        do {
            let sentence = try await journal.undo(change).sentence
            undoable.removeAll { $0.change == change }
            tell(Answer(sentence))
        } catch {
            // What is not there any more is not offered a second time.
            if case JournalError.NotFound = error { undoable.removeAll { $0.change == change } }
            tell(error)
        }
    }

    /// Takes back what was done last in this sitting: shaking the phone.
    public func undoNewest() async {
        if let newest = undoable.last { await undo(newest.change) }
    }

    /// Says what happened. What it takes back can also be taken back by shaking the phone.
    public func tell(_ answer: Answer) {
        self.answer = answer
        if let change = answer.undoes {
            undoable.append(Undoable(change: change, sentence: answer.sentence))
            undoable = undoable.suffix(Self.sitting)
        }
        fading?.cancel()
        fading = Task { [lasts] in
            try? await Task.sleep(for: lasts)
            if !Task.isCancelled { self.answer = nil }
        }
    }

    /// How long an answer stays now.
    var lasts: Duration { staysLonger ? stays * 4 : stays }

    /// Says what failed, in words a parent can act on.
    public func tell(_ error: any Error) {
        // A screen that is gone has nobody to tell.
        if error is CancellationError { return }
        tell(Answer(say.failure(error)))
    }

    @discardableResult
    private func answered(_ ask: () async throws -> Receipt) async -> Receipt? {
        do {
            let receipt = try await ask()
            tell(Answer(receipt.sentence, undoes: receipt.change))
            return receipt
        } catch {
            tell(error)
            return nil
        }
    }
}
