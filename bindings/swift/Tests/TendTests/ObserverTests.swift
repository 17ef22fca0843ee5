import Foundation
import Testing

@testable import Tend

/// Writes down what it is told. `@unchecked`: the lock guards what changes.
final class Ears: Observer, @unchecked Sendable {
    private let lock = NSLock()
    private var notices: [Notice] = []
    private let onNotice: @Sendable (Notice) -> Void

    init(_ onNotice: @escaping @Sendable (Notice) -> Void = { _ in }) {
        self.onNotice = onNotice
    }

    var heard: [Notice] {
        lock.withLock { notices }
    }

    func changed(notice: Notice) {
        lock.withLock { notices.append(notice) }
        onNotice(notice)
    }
}

/// True the first time it is asked. `@unchecked`: the lock guards what changes.
private final class Once: @unchecked Sendable {
    private let lock = NSLock()
    private var asked = false

    var isFirst: Bool {
        lock.withLock {
            defer { asked = true }
            return !asked
        }
    }
}

@Suite("Being told of changes", .timeLimit(.minutes(2)))
struct ObserverTests {
    @Test("An observer hears at once, after each change, and nothing after it cancelled")
    func notices() async throws {
        let family = try await Family()
        let ears = Ears()
        let subscription = try await family.journal.observe(ears)
        let revision = try await family.journal.revision()
        #expect(ears.heard.map(\.revision) == [revision])
        try await family.log(family.bottle(90, at: at("07:15")))
        #expect(ears.heard.last?.scopes == [.entries])
        #expect(ears.heard.count == 2)
        subscription.cancel()
        subscription.cancel()
        try await family.log(family.bottle(60, at: at("10:00")))
        #expect(ears.heard.count == 2)
    }

    @Test("A subscription that is let go of hears nothing more")
    func letGo() async throws {
        let family = try await Family()
        let ears = Ears()
        _ = try await family.journal.observe(ears)
        try await family.log(family.bottle(90, at: at("07:15")))
        #expect(ears.heard.count == 1)
    }

    @Test("A callback that calls back in reads what was just saved")
    func callsBackIn() async throws {
        let family = try await Family()
        let core = await family.journal.journal
        let (counts, counting) = AsyncStream.makeStream(of: UInt32.self)
        let noa = family.noa
        let ears = Ears { _ in
            // On the thread that made the change, while its command has not returned.
            if let today = try? core.today(child: noa) {
                counting.yield(today.totals.feeding.feeds)
            }
        }
        let subscription = try await family.journal.observe(ears)
        try await family.log(family.bottle(90, at: at("07:15")))
        var seen = counts.makeAsyncIterator()
        #expect(await seen.next() == 0)
        #expect(await seen.next() == 1)
        subscription.cancel()
    }

    @Test("A callback may perform a command of its own through the layer")
    func performsInACallback() async throws {
        let family = try await Family()
        let (ids, saved) = AsyncStream.makeStream(of: EntryId.self)
        let second = family.note("weighed at the clinic", at: at("11:00"))
        let journal = family.journal
        let done = Once()
        let before = try await journal.revision()
        let ears = Ears { notice in
            guard notice.revision > before, done.isFirst else { return }
            Task {
                let receipt = try await journal.perform(.log(drafts: [second]))
                saved.yield(receipt.entries[0])
            }
        }
        let subscription = try await journal.observe(ears)
        let feed = try await family.log(family.bottle(90, at: at("07:15")))
        var all = ids.makeAsyncIterator()
        let note = await all.next()
        #expect(try await Set(family.entries().map(\.id)) == [feed, note])
        subscription.cancel()
    }

    @Test("A sequence gives its first screen at once and the next after a change")
    func firstAtOnce() async throws {
        let family = try await Family()
        let noa = family.noa
        var screens = family.journal.screens { try $0.today(child: noa) }.makeAsyncIterator()
        #expect(try await screens.next()?.totals.feeding.feeds == 0)
        try await family.log(family.bottle(90, at: at("07:15")))
        #expect(try await screens.next()?.totals.feeding.feeds == 1)
        try await family.journal.undo()
        #expect(try await screens.next()?.totals.feeding.feeds == 0)
    }

    @Test("Whoever is slower than the changes gets the newest screen, and holds nobody up")
    func slow() async throws {
        let family = try await Family()
        let noa = family.noa
        var screens = family.journal.screens { try $0.today(child: noa) }.makeAsyncIterator()
        _ = try await screens.next()
        for minute in 10..<40 {
            try await family.log(family.bottle(60, at: at("11:\(minute)")))
        }
        #expect(try await screens.next()?.totals.feeding.feeds == 30)
        // Nothing was left over: the next one is that of the next change.
        try await family.log(family.bottle(60, at: at("11:50")))
        #expect(try await screens.next()?.totals.feeding.feeds == 31)
    }

    @Test("Cancelling the task ends its sequence and its subscription")
    func cancelled() async throws {
        let family = try await Family()
        let (noa, journal) = (family.noa, family.journal)
        let (shown, showing) = AsyncStream.makeStream(of: UInt32.self)
        let screen = Task {
            for try await today in journal.screens({ try $0.today(child: noa) }) {
                showing.yield(today.totals.feeding.feeds)
            }
            showing.finish()
        }
        var feeds = shown.makeAsyncIterator()
        #expect(await feeds.next() == 0)
        screen.cancel()
        try await screen.value
        try await family.log(family.bottle(90, at: at("07:15")))
        #expect(await feeds.next() == nil)
    }

    @Test("Two loops over one sequence subscribe for themselves")
    func twoLoops() async throws {
        let family = try await Family()
        let screens = family.journal.screens { try $0.family() }
        var (one, other) = (screens.makeAsyncIterator(), screens.makeAsyncIterator())
        #expect(try await one.next()?.holds.entries == 0)
        try await family.log(family.bottle(90, at: at("07:15")))
        #expect(try await other.next()?.holds.entries == 1)
        #expect(try await one.next()?.holds.entries == 1)
    }

    @Test("A screen that cannot be read throws, and the sequence is over")
    func failing() async throws {
        let family = try await Family()
        let nobody = UUID()
        var screens = family.journal.screens { try $0.today(child: nobody) }.makeAsyncIterator()
        await #expect(throws: JournalError.self) { try await screens.next() }
        #expect(try await screens.next() == nil)
    }
}
