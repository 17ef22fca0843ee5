import Foundation
import Tend
import Testing

@testable import TendKit

/// A clock that tests set. `@unchecked`: the lock guards what changes.
final class SetClock: Clock, @unchecked Sendable {
    private let lock = NSLock()
    private var moment: Date

    init(_ moment: Date) {
        self.moment = moment
    }

    func now() -> Date {
        lock.withLock { moment }
    }

    func set(_ moment: Date) {
        lock.withLock { self.moment = moment }
    }
}

/// Moments of a made-up day in London, in winter: its clocks are those of UTC.
func at(_ clock: String, day: String = "2026-11-21") -> Date {
    guard let moment = ISO8601DateFormatter().date(from: "\(day)T\(clock):00Z") else {
        preconditionFailure("no such moment: \(day) \(clock)")
    }
    return moment
}

let english = Words(languages: ["en-GB"])

/// A home in London with one baby, on the real library, at a moment that tests set.
@MainActor final class Home {
    let folder: URL
    let clock: SetClock
    let journal: TendJournal
    let model: FamilyModel
    let noa: ChildId

    init(now: Date = at("12:00"), stays: Duration = .seconds(60)) async throws {
        folder = FileManager.default.temporaryDirectory
            .appending(path: "tend-kit-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        clock = SetClock(now)
        journal = try await TendJournal.openWithClock(
            path: folder.appending(path: "journal.tend").path, languages: ["en"], clock: clock)
        let born = at("00:00", day: "2026-09-05")
        try await journal.perform(.changeZone(from: born, zone: "Europe/London"))
        noa = try await Self.add("Noa", to: journal)
        model = FamilyModel(
            journal: journal, words: english, hours12: false,
            desk: Desk(file: folder.appending(path: Desk.name)), stays: stays)
    }

    /// The family after the phone ended the app and it was opened again.
    func again(version: String = Desk.version) -> FamilyModel {
        FamilyModel(
            journal: journal, words: english, hours12: false,
            desk: Desk(file: folder.appending(path: Desk.name), version: version))
    }

    /// A form once it was read.
    func opened(_ model: EntryModel) async throws -> EntryModel {
        try await following {
            await model.follow()
        } until: {
            model.form != nil
        }
        return model
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    static func add(_ name: String, to journal: TendJournal) async throws -> ChildId {
        let birthDate = DateComponents(year: 2026, month: 9, day: 5)
        let profile = ChildProfile(name: name, birthDate: birthDate, dueDate: nil, sex: nil)
        return try #require(try await journal.perform(.addChild(profile: profile)).child)
    }

    func today(_ child: ChildId? = nil) -> TodayModel {
        TodayModel(family: model, child: child ?? noa, now: { [clock] in clock.now() })
    }

    /// What Today shows now.
    func shown(_ child: ChildId? = nil) async throws -> TodayShown {
        let today = today(child)
        await today.tick()
        return try #require(today.shown)
    }

    @discardableResult
    func bottle(_ amount: Double, at start: Date, note: String? = nil) async throws -> EntryId {
        let taken = Volume(amount: amount, unit: .ml)
        let form = FeedForm.bottle(content: .breastMilk, offered: nil, taken: taken)
        let draft = Draft(
            children: [noa], span: .moment(start: start), details: .feed(feed: Feed(form: form)),
            caregiver: nil, note: note, tags: [], source: .logged)
        return try await journal.perform(.log(drafts: [draft])).entries[0]
    }

    /// Lets `follow` run until `done`, then ends it.
    func following(
        _ follow: @escaping @MainActor () async -> Void, until done: @MainActor () -> Bool
    ) async throws {
        let task = Task { await follow() }
        while !done() { try await Task.sleep(for: .milliseconds(5)) }
        task.cancel()
        await task.value
    }
}
