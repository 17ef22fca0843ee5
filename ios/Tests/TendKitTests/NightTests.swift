import Foundation
import Tend
import Testing

@testable import TendKit

@MainActor @Suite("Light and night outside of the journal")
struct NightTests {
    @Test("The family's night is kept as text, and holds over midnight")
    func hours() async throws {
        let home = try await Home()
        let settings = try await home.journal.family().settings
        let night = NightHours(settings)
        #expect(night.kept == "1140-420")
        let kept = try #require(NightHours(kept: night.kept))
        var london = Calendar(identifier: .gregorian)
        london.timeZone = .gmt
        #expect(kept.holds(at("03:00"), calendar: london))
        #expect(kept.holds(at("19:00"), calendar: london))
        #expect(!kept.holds(at("07:00"), calendar: london))
        #expect(!kept.holds(at("12:00"), calendar: london))
        #expect(NightHours(kept: "") == nil)
        #expect(NightHours(kept: "1140") == nil)
    }

    @Test(
        "An empty day has its hours: every third, in large text every sixth, none cut at the edge")
    func ribbonHours() async throws {
        let home = try await Home(now: at("12:00"))
        let strip = try await home.shown().strip
        #expect(strip.marks.isEmpty)
        let hours = strip.namedHours(large: false)
        #expect(hours.compactMap(\.words) == ["15", "18", "21", "0", "3", "6", "9"])
        #expect(hours.filter(\.midnight).map(\.words) == ["0"])
        #expect(hours.first { $0.words == "15" }?.minute == 180)
        #expect(strip.namedHours(large: true).compactMap(\.words) == ["18", "0", "6"])
    }

    @Test(
        "A tap in the tab bar keeps what lies over each tab; on the one shown it leads to its start"
    )
    func tabs() {
        var route = Route()
        route.tap(.journal)
        route.go(.safety)
        route.tap(.today)
        #expect(route.tab == .today)
        route.tap(.journal)
        #expect(route[.journal] == [.safety])
        route.tap(.journal)
        #expect(route[.journal] == [])
        #expect(route.hasTabBar)
        route.go(.session)
        #expect(!route.hasTabBar)
        route.back()
        #expect(route.hasTabBar)
    }
}
