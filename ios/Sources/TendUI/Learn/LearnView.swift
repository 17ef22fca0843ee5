import SwiftUI
import Tend
import TendKit

/// What may be said, how strong the evidence is, and what is not known.
struct LearnView: View {
    @State private var live: Live<LearnScreen>
    private let family: FamilyModel
    private let go: (Place) -> Void

    init(family: FamilyModel, go: @escaping (Place) -> Void) {
        _live = State(initialValue: Live(family) { try $0.learn() })
        self.family = family
        self.go = go
    }

    var body: some View {
        Page(family.say("place_name_learn"), family) {
            if let screen = live.screen {
                Prose(screen.about)
                Prose(screen.caution, .body, soft: true)
                ForEach(screen.cards, id: \.id) { card in
                    WayRow(title: card.title, detail: card.strength, symbol: "book") {
                        go(.learnPage(card.id))
                    }
                }
            }
        }
        .task { await live.follow() }
    }
}

/// One page: what may be said, how sure it is, what is not known, where it comes from.
struct LearnPageView: View {
    @State private var live: Live<LearnScreen>
    private let family: FamilyModel
    private let id: String

    init(family: FamilyModel, id: String) {
        _live = State(initialValue: Live(family) { try $0.learn() })
        self.family = family
        self.id = id
    }

    var body: some View {
        let say = family.say
        let page = live.screen?.cards.first { $0.id == id }
        Page(page?.title ?? "", family) {
            if let page {
                Prose(page.says)
                Heading(say("learn_strength"), .subtitle)
                Prose(page.strength)
                Heading(say("learn_not_known"), .subtitle)
                Prose(page.notKnown)
                Heading(say("learn_sources"), .subtitle)
                if let none = page.noSource { Prose(none, .detail, soft: true) }
                ForEach(page.sources, id: \.self) { Prose($0, .caption, soft: true) }
            }
        }
        .task { await live.follow() }
    }
}
