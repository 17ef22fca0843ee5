import SwiftUI
import TendKit

/// Places what it holds in rows, as many in a row as fit.
struct FlowLayout: Layout {
    var spacing = Space.s

    func sizeThatFits(
        proposal: ProposedViewSize, subviews: Subviews, cache: inout ()
    ) -> CGSize {
        let width = proposal.width ?? .infinity
        let rows = rows(subviews, width: width)
        let height = rows.map(\.height).reduce(0, +) + spacing * CGFloat(max(rows.count - 1, 0))
        return CGSize(width: width.isFinite ? width : rows.map(\.width).max() ?? 0, height: height)
    }

    func placeSubviews(
        in bounds: CGRect, proposal: ProposedViewSize, subviews: Subviews, cache: inout ()
    ) {
        var y = bounds.minY
        for row in rows(subviews, width: bounds.width) {
            var x = bounds.minX
            for index in row.members {
                let size = fitted(subviews[index], bounds.width)
                subviews[index].place(
                    at: CGPoint(x: x, y: y), anchor: .topLeading, proposal: ProposedViewSize(size))
                x += size.width + spacing
            }
            y += row.height + spacing
        }
    }

    private struct Row {
        var members: [Int] = []
        var width: CGFloat = 0
        var height: CGFloat = 0
    }

    private func rows(_ subviews: Subviews, width: CGFloat) -> [Row] {
        var rows = [Row()]
        for index in subviews.indices {
            let size = fitted(subviews[index], width)
            let more = (rows.last?.members.isEmpty ?? true) ? size.width : spacing + size.width
            if let last = rows.last, !last.members.isEmpty, last.width + more > width {
                rows.append(Row(members: [index], width: size.width, height: size.height))
            } else {
                rows[rows.count - 1].members.append(index)
                rows[rows.count - 1].width += more
                rows[rows.count - 1].height = max(rows[rows.count - 1].height, size.height)
            }
        }
        return rows.filter { !$0.members.isEmpty }
    }

    /// In large text one chip can be wider than the row: then it breaks its words.
    private func fitted(_ view: LayoutSubview, _ width: CGFloat) -> CGSize {
        let size = view.sizeThatFits(.unspecified)
        guard width.isFinite, size.width > width else { return size }
        return view.sizeThatFits(ProposedViewSize(width: width, height: nil))
    }
}

/// A choice as a capsule: chosen, it takes the container and a thick edge of its kind, so that it is
/// more than colour.
struct Chip: View {
    let words: String
    let on: Bool
    var hue: Hue?
    var wide = false
    let action: @MainActor () -> Void
    @State private var taps = 0
    @Environment(\.look) private var look

    var body: some View {
        let colors = look.palette.of(hue ?? .care)
        Button {
            taps += 1
            action()
        } label: {
            Text(verbatim: words).style(.label)
                .multilineTextAlignment(.center)
                .padding(.horizontal, Space.m)
                .padding(.vertical, Space.s)
                .frame(minWidth: Touch.min, maxWidth: wide ? .infinity : nil, minHeight: Touch.chip)
                .foregroundStyle(on ? colors.onContainer : look.role.onSurface)
                .background(on ? colors.container : look.role.surface, in: shape)
                .overlay {
                    shape.strokeBorder(
                        on ? colors.color : look.role.outline, lineWidth: on ? 2 : Line.grid)
                }
        }
        .buttonStyle(.plain)
        .felt(.selection, trigger: taps)
        .accessibilityAddTraits(on ? .isSelected : [])
    }

    private var shape: RoundedRectangle { RoundedRectangle(cornerRadius: Radius.chip) }
}

/// Choices of a form, as many in a row as fit.
struct Choices: View {
    let choices: [FieldChoice]
    var hue: Hue?
    let choose: @MainActor (FieldChoice) -> Void

    var body: some View {
        FlowLayout {
            ForEach(choices) { choice in
                Chip(words: choice.name, on: choice.on, hue: hue) { choose(choice) }
            }
        }
    }
}

/// One of a few words, side by side; under one another in large text.
struct Segments<Value: Hashable>: View {
    let title: String
    let values: [Value]
    @Binding var chosen: Value
    let name: (Value) -> String
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        let picker = Picker(title, selection: $chosen) {
            ForEach(values, id: \.self) { value in Text(verbatim: name(value)).tag(value) }
        }
        if typeSize.isAccessibilitySize {
            picker.pickerStyle(.menu).dimmedAtNight()
        } else {
            picker.pickerStyle(.segmented).dimmedAtNight()
        }
    }
}
