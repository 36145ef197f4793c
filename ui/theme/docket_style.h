// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace ui {

class Theme;

/// Draws every control of the window from the theme's tokens, over Fusion. No style sheet exists
/// beside it: variants are the dynamic property `kind` of a widget:
///
///     kind       on              means
///     primary    push button     the one main action of a screen
///     danger     push button     takes something back that others may rely on
///     quiet      any button      no border until it is pointed at
///     place      push button     a place of the side bar; checked is where one is
///     card       frame           a panel that holds things together
class DocketStyle : public QProxyStyle
{
    Q_OBJECT

public:
    explicit DocketStyle(const Theme &theme);

    const Theme &theme() const { return m_theme; }

    void drawPrimitive(PrimitiveElement element,
                       const QStyleOption *option,
                       QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element,
                     const QStyleOption *option,
                     QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control,
                            const QStyleOptionComplex *option,
                            QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control,
                         const QStyleOptionComplex *option,
                         SubControl part,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type,
                           const QStyleOption *option,
                           const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric,
                    const QStyleOption *option,
                    const QWidget *widget) const override;
    int styleHint(StyleHint hint,
                  const QStyleOption *option,
                  const QWidget *widget,
                  QStyleHintReturn *answer) const override;
    QIcon standardIcon(StandardPixmap pixmap,
                       const QStyleOption *option,
                       const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    const Theme &m_theme;
};

/// The theme that `widget` is drawn with.
const Theme &themeOf(const QWidget *widget);

} // namespace ui
