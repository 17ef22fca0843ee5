import SwiftUI
import TendKit

/// A page of lines below a large title; what many quiet places look like. What an action did is said
/// at its end, above what lies at the thumb.
struct Page<Content: View, Bottom: View>: View {
    private let title: String
    private let smallTitle: Bool
    private let family: FamilyModel
    private let content: Content
    private let bottom: Bottom
    @Environment(\.look) private var look

    /// - Parameter bottom: What stays at the thumb, in a ``BottomBar``.
    init(
        _ title: String, _ family: FamilyModel, smallTitle: Bool = false,
        @ViewBuilder content: () -> Content, @ViewBuilder bottom: () -> Bottom
    ) {
        self.title = title
        self.smallTitle = smallTitle
        self.family = family
        self.content = content()
        self.bottom = bottom()
    }

    var body: some View {
        ScrollView {
            VStack(alignment: .leading, spacing: Space.m) { content }
                .padding(.horizontal, Space.margin)
                .padding(.bottom, Space.section)
                .frame(maxWidth: 640, alignment: .leading)
                .frame(maxWidth: .infinity)
        }
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .titled(title, small: smallTitle)
        // One bar with both: two insets, one in the other, would each make room for itself.
        .safeAreaInset(edge: .bottom, spacing: 0) {
            VStack(spacing: Space.s) {
                AnswerLine(family: family).padding(.horizontal, Space.margin)
                bottom
            }
        }
    }
}

extension Page where Bottom == EmptyView {
    init(
        _ title: String, _ family: FamilyModel, smallTitle: Bool = false,
        @ViewBuilder content: () -> Content
    ) {
        self.init(title, family, smallTitle: smallTitle, content: content) { EmptyView() }
    }
}

/// What stays at the thumb while the page scrolls beneath it.
struct BottomBar<Content: View>: View {
    private let content: Content
    @Environment(\.look) private var look

    init(@ViewBuilder content: () -> Content) {
        self.content = content()
    }

    var body: some View {
        VStack(spacing: Space.s) { content }
            .padding(Space.margin)
            .frame(maxWidth: .infinity)
            .background(look.role.surface)
    }
}

/// A sheet from the bottom: its title, its fields, and one wide button at the thumb. What an action
/// did is said above that.
struct SheetPage<Content: View, Bottom: View>: View {
    private let title: String
    private let close: String?
    private let leave: (@MainActor () -> Void)?
    private let sought: Sought?
    private let content: Content
    private let bottom: Bottom
    @Environment(\.dismiss) private var dismiss
    @Environment(\.look) private var look
    @Environment(FamilyModel.self) private var family: FamilyModel?

    /// - Parameters:
    ///   - close: The words of a way out, for a sheet that a swipe does not close.
    ///   - leave: What that way does; it closes the sheet when left out.
    ///   - sought: The field to bring into view, by its `id`.
    init(
        _ title: String, close: String? = nil, leave: (@MainActor () -> Void)? = nil,
        sought: Sought? = nil, @ViewBuilder content: () -> Content,
        @ViewBuilder bottom: () -> Bottom
    ) {
        self.title = title
        self.close = close
        self.leave = leave
        self.sought = sought
        self.content = content()
        self.bottom = bottom()
    }

    var body: some View {
        ScrollViewReader { reader in
            ScrollView { page }
                .onChange(of: sought) { _, sought in
                    guard let field = sought?.field else { return }
                    withAnimation { reader.scrollTo(field, anchor: .center) }
                }
        }
        .foregroundStyle(look.role.onSurface)
        .background(look.role.surface)
        .safeAreaInset(edge: .bottom) {
            VStack(spacing: Space.s) {
                // What failed under a sheet would be seen by nobody.
                if let family { AnswerLine(family: family) }
                bottom
            }
            .padding(Space.margin)
            .background(look.role.surface)
        }
        .presentationDragIndicator(.visible)
    }

    private var page: some View {
        VStack(alignment: .leading, spacing: Space.l) {
            HStack {
                Text(verbatim: title).style(.title).accessibilityAddTraits(.isHeader)
                Spacer()
                if let close {
                    Button {
                        if let leave { leave() } else { dismiss() }
                    } label: {
                        Image(systemName: "xmark").frame(width: Touch.min, height: Touch.min)
                    }
                    .accessibilityLabel(close)
                }
            }
            content
        }
        .padding(Space.margin)
        .frame(maxWidth: .infinity, alignment: .leading)
    }
}

/// A heading of a part of a page.
struct Heading: View {
    private let text: String
    private let style: TextStyle

    init(_ text: String, _ style: TextStyle = .title) {
        self.text = text
        self.style = style
    }

    var body: some View {
        Text(verbatim: text).style(style)
            .padding(.top, style == .title ? Space.l : Space.s)
            .accessibilityAddTraits(.isHeader)
    }
}

/// A sentence or a paragraph, as wide as it needs.
struct Prose: View {
    private let text: String
    private let style: TextStyle
    private let soft: Bool
    @Environment(\.look) private var look

    init(_ text: String, _ style: TextStyle = .body, soft: Bool = false) {
        self.text = text
        self.style = style
        self.soft = soft
    }

    var body: some View {
        Text(verbatim: text).style(style)
            .foregroundStyle(soft ? look.role.onSurfaceVariant : look.role.onSurface)
            .fixedSize(horizontal: false, vertical: true)
    }
}

/// The one ink button of a screen.
struct MainButton: View {
    let words: String
    var symbol: String?
    let action: @MainActor () async -> Void
    @State private var taps = 0

    var body: some View {
        Button {
            taps += 1
            Task { await action() }
        } label: {
            HStack(spacing: Space.s) {
                if let symbol { Image(systemName: symbol) }
                Text(verbatim: words)
            }
            .style(.subtitle)
            .frame(maxWidth: .infinity, minHeight: 60)
        }
        .buttonStyle(InkButtonStyle())
        .felt(.impact, trigger: taps)
    }
}

/// A second action, softly filled.
struct QuietButton: View {
    let words: String
    var symbol: String?
    let action: @MainActor () async -> Void
    @State private var taps = 0

    var body: some View {
        Button {
            taps += 1
            Task { await action() }
        } label: {
            HStack(spacing: Space.s) {
                if let symbol { Image(systemName: symbol) }
                Text(verbatim: words)
            }
            .style(.label)
            .frame(maxWidth: .infinity, minHeight: Touch.min)
        }
        .buttonStyle(.bordered)
        .buttonBorderShape(.roundedRectangle)
        .felt(.impact, trigger: taps)
    }
}

/// A row that leads somewhere: sign, title, one detail. The whole row is the target.
struct WayRow: View {
    let title: String
    var detail: String?
    var symbol: String?
    let action: @MainActor () -> Void
    @Environment(\.look) private var look

    var body: some View {
        Button(action: action) {
            HStack(spacing: Space.l) {
                if let symbol {
                    Image(systemName: symbol).frame(minWidth: Space.xxl)
                        .foregroundStyle(look.role.onSurfaceVariant)
                }
                VStack(alignment: .leading, spacing: Space.hair) {
                    Prose(title)
                    if let detail { Prose(detail, .detail, soft: true) }
                }
                .multilineTextAlignment(.leading)
                Spacer()
                Image(systemName: "chevron.forward")
                    .foregroundStyle(look.role.onSurfaceVariant)
                    .accessibilityHidden(true)
            }
            .frame(minHeight: 60)
            .contentShape(.rect)
        }
        .buttonStyle(.plain)
        .accessibilityElement(children: .combine)
    }
}

/// Figures with what they count, side by side while they fit.
struct Facts: View {
    let facts: [Fact]
    @Environment(\.dynamicTypeSize) private var typeSize

    var body: some View {
        if typeSize.isAccessibilitySize {
            VStack(alignment: .leading, spacing: Space.m) { figures }
        } else {
            HStack(alignment: .top, spacing: Space.l) { figures }
        }
    }

    private var figures: some View {
        ForEach(facts) { fact in
            VStack(alignment: .leading, spacing: Space.hair) {
                Text(verbatim: fact.figure).style(.title)
                Prose(fact.words, .caption, soft: true)
            }
            .frame(maxWidth: .infinity, alignment: .leading)
            .accessibilityElement(children: .combine)
        }
    }
}

/// A hairline between the parts of a page.
struct Rule: View {
    @Environment(\.look) private var look

    var body: some View {
        Rectangle().fill(look.role.outlineVariant).frame(height: Line.grid)
            .padding(.vertical, Space.m)
            .accessibilityHidden(true)
    }
}
