import Testing

@testable import TendKit

@Suite("Where a parent is")
struct RouteTests {
    @Test("It comes back as it was kept")
    func kept() {
        var route = Route()
        route.tab = .journal
        route.go(.safety)
        route.go(.safety)
        #expect(route[.journal] == [.safety])
        #expect(route[.today] == [])
        route.go(.learnPage("colic"))
        #expect(Route(kept: route.kept) == route)
        route.back()
        #expect(route[.journal] == [.safety])
        route.goToTab(.review)
        #expect(route[.review] == [])
        #expect(route.tab == .review)
    }

    @Test("What another version kept begins at Today", arguments: ["", "{", "{\"tab\":\"moon\"}"])
    func unreadable(kept: String) {
        #expect(Route(kept: kept) == Route())
    }
}
