import Foundation
import Tend
import Testing

/// A clock that tests set. `@unchecked`: the lock guards what changes.
final class SetClock: Clock, @unchecked Sendable {
    private let lock = NSLock()
    private var at: Date

    init(_ at: Date) {
        self.at = at
    }

    func now() -> Date {
        lock.withLock { at }
    }

    func set(_ at: Date) {
        lock.withLock { self.at = at }
    }
}

/// A folder that vanishes with its last owner.
final class Folder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory
            .appending(path: "tend-\(UUID().uuidString)", directoryHint: .isDirectory)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit {
        try? FileManager.default.removeItem(at: url)
    }

    func path(_ name: String) -> String {
        url.appending(path: name).path
    }
}

/// Moments of a made-up Saturday, written as a family would: `at("07:15")` is that time in London.
func at(_ clock: String, day: String = "2026-11-21") -> Date {
    guard let date = ISO8601DateFormatter().date(from: "\(day)T\(clock):00Z") else {
        preconditionFailure("no such moment: \(day) \(clock)")
    }
    return date
}

/// Noa's family in London, at noon, with a journal of its own.
struct Family {
    let folder: Folder
    let clock: SetClock
    let journal: TendJournal
    let noa: ChildId

    init(_ name: String = "Noa", now: Date = at("12:00")) async throws {
        folder = try Folder()
        clock = SetClock(now)
        journal = try await TendJournal.openWithClock(
            path: folder.path("journal.tend"), languages: ["en"], clock: clock)
        let born = at("00:00", day: "2026-09-05")
        try await journal.perform(.changeZone(from: born, zone: "Europe/London"))
        let birthDate = DateComponents(year: 2026, month: 9, day: 5)
        let profile = ChildProfile(name: name, birthDate: birthDate, dueDate: nil, sex: nil)
        noa = try await journal.perform(.addChild(profile: profile)).child!
    }

    func draft(_ details: Details, _ span: Span, note: String? = nil) -> Draft {
        Draft(
            children: [noa], span: span, details: details, caregiver: nil, note: note, tags: [],
            source: .logged)
    }

    func bottle(_ amount: Double, at start: Date, note: String? = nil) -> Draft {
        let taken = Volume(amount: amount, unit: .ml)
        let form = FeedForm.bottle(content: .breastMilk, offered: nil, taken: taken)
        return draft(.feed(feed: Feed(form: form)), .moment(start: start), note: note)
    }

    func note(_ text: String, at start: Date) -> Draft {
        draft(.note(details: Note(title: nil)), .moment(start: start), note: text)
    }

    /// The path of a table with one evening that is known and one that is not.
    func evenings() throws -> String {
        let path = folder.path("evenings.csv")
        let table = "evening,massage,minutes\n2026-11-01,yes,260\n2026-11-02,no,\n"
        try Data(table.utf8).write(to: URL(filePath: path))
        return path
    }

    @discardableResult
    func log(_ draft: Draft) async throws -> EntryId {
        try await journal.perform(.log(drafts: [draft])).entries[0]
    }

    /// All entries, newest first.
    func entries() async throws -> [Entry] {
        try await journal.timeline(.all).days.flatMap(\.rows).map(\.entry)
    }

    func feeds() async throws -> UInt32 {
        try await journal.today(child: noa).totals.feeding.feeds
    }
}

extension TimelineQuery {
    static let all = TimelineQuery(
        children: [], kinds: [], caregivers: [], text: nil, before: nil, limit: 500)
}

let noDetails = Sleep(
    place: nil, onset: nil, onsetLatencyMinutes: nil, moodAtStart: nil, moodAtEnd: nil,
    wokenBy: nil)

/// A file of the repository's test data.
func testData(_ name: String) -> String {
    URL(filePath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../tests/data/\(name)").standardized.path
}

/// The journal's error that `work` throws.
func thrown(by work: () async throws -> some Any) async throws -> JournalError {
    do {
        _ = try await work()
    } catch let error as JournalError {
        return error
    }
    return try #require(nil as JournalError?, "nothing was thrown")
}
