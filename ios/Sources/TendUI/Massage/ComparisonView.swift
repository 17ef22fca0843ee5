import SwiftUI
import Tend
import TendKit

/// Evenings with and without a massage, compared inside their weeks, or why they cannot be.
struct ComparisonView: View {
    @State private var model: ComparisonModel
    private let family: FamilyModel

    init(family: FamilyModel, child: ChildId) {
        _model = State(initialValue: ComparisonModel(family: family, child: child))
        self.family = family
    }

    var body: some View {
        let say = family.say
        Page(say("comparison_title"), family) {
            if let shown = model.shown {
                Prose(shown.sentence)
                if !shown.result.isEmpty { Facts(facts: shown.result) }
                Facts(facts: shown.evenings)
                ForEach(shown.notes, id: \.self) { Prose($0, .detail, soft: true) }
                Rule()
                Heading(say("experiment"), .subtitle)
                if let experiment = shown.experiment {
                    if let tonight = experiment.tonight { Prose(tonight, .subtitle) }
                    Prose(experiment.sentence)
                    Prose(experiment.since, .detail, soft: true)
                    if !experiment.facts.isEmpty { Facts(facts: experiment.facts) }
                    Prose(experiment.kept, .detail, soft: true)
                    if let evening = shown.evening { eveningView(evening) }
                    if experiment.goesOn {
                        QuietButton(words: say("experiment_stop")) { await model.stopExperiment() }
                    }
                }
                if shown.experiment?.goesOn != true {
                    Prose(say("experiment_about"))
                    DateField(
                        label: say("experiment_first"), date: $model.first,
                        earliest: model.today)
                    QuietButton(words: say("experiment_begin"), symbol: "checkmark") {
                        await model.beginExperiment()
                    }
                }
                if shown.experiment == nil, let evening = shown.evening { eveningView(evening) }
                if !shown.noticed.isEmpty {
                    Heading(say("just_noticing"), .subtitle)
                    ForEach(shown.noticed, id: \.self) { Prose($0) }
                }
            }
        }
        .task { await model.follow() }
    }

    private func eveningView(_ question: EveningQuestion) -> some View {
        EveningView(question: question, say: family.say) { choice in
            await model.answer(question, choice)
        }
    }
}
