import SwiftUI
import Tend
import TendKit

/// Diapers and feeds of the first weeks, beside what guides count.
struct FirstWeeksView: View {
    @State private var model: FirstWeeksModel
    private let family: FamilyModel
    private let go: (Place) -> Void

    init(family: FamilyModel, child: ChildId, go: @escaping (Place) -> Void) {
        _model = State(initialValue: FirstWeeksModel(family: family, child: child))
        self.family = family
        self.go = go
    }

    var body: some View {
        let say = family.say
        Page(say("place_name_first_weeks"), family) {
            if model.over { Prose(say("first_weeks_over")) }
            ForEach(model.days) { day in
                Heading(day.title, .subtitle)
                Prose(day.words, .detail, soft: true)
                Facts(facts: day.facts)
                if !day.guides.isEmpty {
                    Prose(say("first_weeks_guides"), .label)
                    ForEach(day.guides, id: \.self) { Prose($0, .detail, soft: true) }
                }
                Rule()
            }
            if let about = model.screen?.about { Prose(about, .detail, soft: true) }
            if let call = model.screen?.call {
                WayRow(title: call.title, detail: say("open_safety_card"), symbol: "lifepreserver")
                {
                    go(.safetyCard(call.id))
                }
            }
        }
        .task { await model.follow() }
    }
}
