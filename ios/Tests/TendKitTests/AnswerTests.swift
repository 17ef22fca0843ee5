import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("The answer to an action")
struct AnswerTests {
    @Test("Whoever listens to the screen hears what was done and that it can be taken back")
    func spoken() async throws {
        let home = try await Home()
        let profile = ChildProfile(
            name: "Ida", birthDate: DateComponents(year: 2026, month: 9, day: 5), dueDate: nil,
            sex: nil)
        await home.model.perform(.addChild(profile: profile))
        let done = try #require(home.model.answer)
        #expect(done.spoken(english) == "\(done.sentence). Undo")
        await home.model.perform(.delete(entries: [UUID()]))
        let failed = try #require(home.model.answer)
        #expect(failed.spoken(english) == failed.sentence)
    }

    @Test("For whoever listens it stays four times as long")
    func stays() async throws {
        let home = try await Home(stays: .seconds(8))
        #expect(home.model.lasts == .seconds(8))
        home.model.staysLonger = true
        #expect(home.model.lasts == .seconds(32))
    }
}
