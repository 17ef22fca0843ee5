import SwiftUI
import Tend
import TendKit

/// All cues, the baby's state, and leaving out the area one is at.
struct MoreOfSession: View {
    let model: SessionModel
    let say: Words
    @Environment(\.dismiss) private var dismiss

    var body: some View {
        SheetPage(say("massage_more")) {
            ForEach(model.screen?.cueGroups ?? [], id: \.title) { group in
                FieldName(group.title)
                FlowLayout {
                    ForEach(group.cues, id: \.key) { cue in
                        Chip(
                            words: cue.seen > 1 ? "\(cue.name) ×\(cue.seen)" : cue.name,
                            on: cue.seen > 0, hue: .massage
                        ) { Task { await model.tell(.cueSeen(cue: cue.key)) } }
                    }
                }
            }
            FieldName(say("massage_state_now"))
            FlowLayout {
                ForEach(model.screen?.stateButtons ?? [], id: \.state) { button in
                    Chip(
                        words: button.name, on: model.screen?.state == button.state, hue: .massage
                    ) { Task { await model.tell(.stateSeen(state: button.state)) } }
                }
            }
        } bottom: {
            if let area = model.screen?.areas.first(where: { $0.here && !$0.leftOut }) {
                QuietButton(words: say("massage_leave_out", area.name)) {
                    await model.tell(.skipArea(area: area.area))
                    dismiss()
                }
            }
        }
        .presentationDetents([.medium, .large])
    }
}
