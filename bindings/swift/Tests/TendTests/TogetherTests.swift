import Foundation
import Tend
import Testing

@Suite("Many at once", .timeLimit(.minutes(2)))
struct TogetherTests {
    @Test("Eight tasks read while one writes; nobody sees half a command")
    func readersAndAWriter() async throws {
        let family = try await Family()
        let rounds = 25
        try await withThrowingTaskGroup(of: Void.self) { tasks in
            tasks.addTask {
                for minute in 10..<(10 + rounds) {
                    let two = [
                        family.bottle(60, at: at("10:\(minute)")),
                        family.note("slept in the sling", at: at("10:\(minute)")),
                    ]
                    try await family.journal.perform(.log(drafts: two))
                }
            }
            for _ in 0..<8 {
                tasks.addTask {
                    var seen = 0
                    for _ in 0..<rounds {
                        let entries = try await family.entries().count
                        #expect(entries % 2 == 0)
                        #expect(entries >= seen)
                        seen = entries
                    }
                }
            }
            try await tasks.waitForAll()
        }
        #expect(try await family.entries().count == 2 * rounds)
    }

    @Test("Eight threads call the core itself while one writes")
    func threads() async throws {
        let folder = try Folder()
        let journal = try Journal.open(path: folder.path("journal.tend"), languages: ["en"])
        let birthDate = DateComponents(year: 2026, month: 9, day: 5)
        let profile = ChildProfile(name: "Noa", birthDate: birthDate, dueDate: nil, sex: nil)
        let noa = try journal.perform(command: .addChild(profile: profile)).child!
        try await onThreads(9) { number in
            for _ in 0..<20 {
                if number == 0 {
                    let other = CaregiverProfile(name: "Grandma", role: .grandparent)
                    _ = try journal.perform(command: .addCaregiver(profile: other))
                } else {
                    _ = try journal.today(child: noa)
                    _ = try journal.family()
                }
            }
        }
        #expect(try journal.family().caregivers.count == 20)
        try journal.close()
    }

    @Test("Two journals in one process know nothing of each other")
    func twoJournals() async throws {
        async let first = Family("Noa")
        async let second = Family("Mika", now: at("18:00"))
        let (noa, mika) = try await (first, second)
        let (ears, others) = (Ears(), Ears())
        let subscriptions = try await [
            noa.journal.observe(ears), mika.journal.observe(others),
        ]
        try await noa.log(noa.bottle(90, at: at("07:15")))
        try await mika.journal.close()
        #expect(ears.heard.count == 2)
        #expect(others.heard.count == 1)
        #expect(try await noa.journal.family().children.map(\.profile.name) == ["Noa"])
        #expect(try await noa.entries().count == 1)
        await #expect(throws: JournalError.self) { try await noa.journal.today(child: mika.noa) }
        for subscription in subscriptions { subscription.cancel() }
    }

    @Test("A long import holds up neither screens nor the tasks of the app")
    func importHoldsNobodyUp() async throws {
        let family = try await Family()
        let options = ImportOptions(child: family.noa, zone: "America/Los_Angeles")
        let (steps, stepping) = AsyncStream.makeStream(of: Void.self)
        let reading = DispatchSemaphore(value: 0)
        async let report = family.journal.import(path: testData("eva.csv"), options: options) {
            _, _ in
            stepping.yield()
            // Waits, as a slow disk would, until a screen was read.
            reading.wait()
            return true
        }
        var step = steps.makeAsyncIterator()
        await step.next()
        #expect(try await family.feeds() == 0)
        for _ in 0..<10_000 { reading.signal() }
        #expect(try await report.added == 4_207)
    }
}

/// Does `work` on so many threads at once, outside of Swift's own.
private func onThreads(
    _ count: Int, _ work: @escaping @Sendable (Int) throws -> Void
) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<count {
            group.addTask {
                try await withCheckedThrowingContinuation { done in
                    Thread { done.resume(with: Result { try work(number) }) }.start()
                }
            }
        }
        try await group.waitForAll()
    }
}
