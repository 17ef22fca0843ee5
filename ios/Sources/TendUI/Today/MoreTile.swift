import SwiftUI
import Tend
import TendKit

/// Everything that has no tile of its own, at the thumb.
struct MoreTile: View {
    let say: Words
    let actions: TodayModel
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(.care)
        let shape = RoundedRectangle(cornerRadius: Radius.action)
        Menu {
            MoreChoices(say: say, log: { actions.next = .form($0) }) { actions.next = .place($0) }
        } label: {
            HStack(spacing: Space.m) {
                Image(systemName: "plus").style(.title)
                VStack(alignment: .leading, spacing: Space.hair) {
                    Text(verbatim: say("more_kinds")).style(.label)
                    Text(verbatim: say("more_kinds_detail")).style(.caption)
                }
                .multilineTextAlignment(.leading)
            }
            .padding(.horizontal, Space.l)
            .padding(.vertical, Space.s)
            .frame(
                maxWidth: .infinity, minHeight: Touch.actionMin, maxHeight: .infinity,
                alignment: .leading
            )
            .foregroundStyle(colors.onContainer)
            .background(colors.container, in: shape)
            .overlay { if look.night { shape.strokeBorder(colors.border, lineWidth: Line.grid) } }
        }
        .buttonStyle(.plain)
        .accessibilityElement(children: .combine)
    }
}
