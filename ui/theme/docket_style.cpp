// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/docket_style.h"

#include "ui/theme/control_painter.h"
#include "ui/theme/metrics.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleFactory>

namespace ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int indicator = 18;
constexpr int scrollExtent = 10;
constexpr int scrolledFrame = 3; // what scrolls has square corners, inside of the round ones

QString kindOf(const QWidget *widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

bool isWrong(const QWidget *widget)
{
    return widget && widget->property("wrong").toBool();
}

/// A line edit inside a combo box or a search field has no frame of its own.
bool isInner(const QWidget *widget)
{
    return widget && qobject_cast<const QComboBox *>(widget->parentWidget());
}

} // namespace

DocketStyle::DocketStyle(const Theme &theme)
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
    , m_theme(theme)
{}

const Theme &themeOf(const QWidget *widget)
{
    const auto *style = qobject_cast<const DocketStyle *>(widget->style());
    Q_ASSERT(style);
    return style->theme();
}

void DocketStyle::drawPrimitive(PrimitiveElement element,
                                const QStyleOption *option,
                                QPainter *painter,
                                const QWidget *widget) const
{
    ControlPainter draw(*painter, m_theme.tokens());
    switch (int(element)) { // Qt has more of them than a style draws
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        return draw.button(*option, kindOf(widget));
    case PE_PanelLineEdit:
    case PE_FrameLineEdit:
        if (element == PE_PanelLineEdit && !isInner(widget))
            draw.field(*option, isWrong(widget));
        return;
    case PE_FrameFocusRect:
        // Buttons, fields and marks draw their own ring; what is left are items.
        if (qobject_cast<const QAbstractItemView *>(widget))
            draw.focusRing(option->rect, space::xs);
        return;
    case PE_PanelItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option))
            draw.item(*item);
        return;
    case PE_IndicatorItemViewItemCheck:
    case PE_IndicatorCheckBox:
        return draw.check(*option);
    case PE_IndicatorRadioButton:
        return draw.radio(*option);
    case PE_FrameTabWidget:
        return; // what stands below the tabs has a frame of its own
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget))
            return draw.field(*option, isWrong(widget));
        [[fallthrough]];
    case PE_FrameMenu:
    case PE_PanelMenu:
    case PE_PanelTipLabel: {
        const bool isFloating = element != PE_Frame;
        return draw.box(option->rect,
                        size::cardRadius,
                        isFloating ? m_theme.tokens().raised : m_theme.tokens().surface,
                        isFloating ? m_theme.tokens().lineStrong : m_theme.tokens().line);
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DocketStyle::drawControl(ControlElement element,
                              const QStyleOption *option,
                              QPainter *painter,
                              const QWidget *widget) const
{
    const Tokens &tokens = m_theme.tokens();
    if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        button && element == CE_PushButtonLabel) {
        QStyleOptionButton own = *button;
        const QString kind = kindOf(widget);
        if (kind == u"primary"_s && (button->state & State_Enabled))
            own.palette.setColor(QPalette::ButtonText, tokens.accentText);
        else if (kind == u"danger"_s && (button->state & State_Enabled))
            own.palette.setColor(QPalette::ButtonText, tokens.danger);
        if (!own.icon.isNull() && !own.text.isEmpty()) {
            ControlPainter(*painter, tokens)
                .buttonLabel(own, own.palette.color(QPalette::ButtonText));
            return;
        }
        return QProxyStyle::drawControl(element, &own, painter, widget);
    }
    if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
        header && (element == CE_HeaderSection || element == CE_HeaderEmptyArea)) {
        ControlPainter(*painter, tokens).header(*header);
        return;
    }
    if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option);
        tab && element == CE_TabBarTabShape) {
        ControlPainter(*painter, tokens).tab(*tab);
        return;
    }
    if (element == CE_ProgressBarGroove || element == CE_ProgressBarLabel)
        return;
    if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option);
        bar && element == CE_ProgressBarContents) {
        ControlPainter(*painter, tokens).progress(*bar);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void DocketStyle::drawComplexControl(ComplexControl control,
                                     const QStyleOptionComplex *option,
                                     QPainter *painter,
                                     const QWidget *widget) const
{
    const Tokens &tokens = m_theme.tokens();
    if (control == CC_ComboBox) {
        ControlPainter draw(*painter, tokens);
        draw.field(*option, isWrong(widget));
        draw.chevron(subControlRect(control, option, SC_ComboBoxArrow, widget), tokens.text);
        return;
    }
    if (control == CC_ScrollBar) {
        painter->fillRect(option->rect,
                          widget && widget->parentWidget()
                              ? widget->parentWidget()->palette().window()
                              : option->palette.window());
        const bool isHot = option->activeSubControls & SC_ScrollBarSlider;
        ControlPainter(*painter, tokens)
            .scrollHandle(subControlRect(control, option, SC_ScrollBarSlider, widget), isHot);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect DocketStyle::subControlRect(ComplexControl control,
                                  const QStyleOptionComplex *option,
                                  SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ComboBox && part == SC_ComboBoxArrow) {
        QRect arrow = option->rect;
        arrow.setLeft(arrow.right() - space::xl - space::xs);
        return visualRect(option->direction, option->rect, arrow);
    }
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect field = option->rect.adjusted(space::s, 2, -space::xl - space::xs, -2);
        return visualRect(option->direction, option->rect, field);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        if (part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return bar->rect;
        if (part == SC_ScrollBarSlider) {
            const bool isFlat = bar->orientation == Qt::Horizontal;
            const int room = isFlat ? bar->rect.width() : bar->rect.height();
            const qint64 all = qint64(bar->maximum) - bar->minimum + bar->pageStep;
            int length = all > 0 ? int(qint64(room) * bar->pageStep / all) : room;
            length = qBound(std::min(room, 2 * space::xl), length, room);
            const int at = sliderPositionFromValue(
                bar->minimum, bar->maximum, bar->sliderPosition, room - length, bar->upsideDown);
            const QRect handle =
                isFlat ? QRect(bar->rect.x() + at, bar->rect.y(), length, scrollExtent)
                       : QRect(bar->rect.x(), bar->rect.y() + at, scrollExtent, length);
            return visualRect(bar->direction, bar->rect, handle);
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize DocketStyle::sizeFromContents(ContentsType type,
                                    const QStyleOption *option,
                                    const QSize &contents,
                                    const QWidget *widget) const
{
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = controlHeight(option ? option->fontMetrics : QFontMetrics(QFont()));
    switch (int(type)) {
    case CT_PushButton:
        size.setWidth(contents.width() + 2 * space::m);
        size.setHeight(std::max(height, contents.height() + space::s));
        break;
    case CT_ToolButton:
        size.setHeight(std::max(height, contents.height() + space::s));
        size.setWidth(std::max(height, contents.width() + space::s));
        break;
    case CT_ComboBox:
        size.setWidth(contents.width() + space::m + space::xl + space::s);
        size.setHeight(height);
        break;
    case CT_LineEdit:
        size.setHeight(isInner(widget) ? contents.height() : height);
        break;
    case CT_HeaderSection:
        size.setHeight(std::max(size.height(), rowHeight(option->fontMetrics)));
        break;
    case CT_ItemViewItem:
        size.setHeight(std::max(size.height(), rowHeight(option->fontMetrics)));
        break;
    case CT_MenuItem:
        size.setHeight(std::max(size.height(), height - space::xs));
        break;
    default:
        break;
    }
    return size;
}

int DocketStyle::pixelMetric(PixelMetric metric,
                             const QStyleOption *option,
                             const QWidget *widget) const
{
    switch (int(metric)) {
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return space::m;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return space::s;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return indicator;
    case PM_ScrollBarExtent:
        return scrollExtent;
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
        return size::icon;
    case PM_MenuPanelWidth:
        return 1;
    case PM_DefaultFrameWidth:
        if (qobject_cast<const QAbstractScrollArea *>(widget))
            return scrolledFrame;
        return qobject_cast<const QLineEdit *>(widget) ? space::xs : 1;
    case PM_FocusFrameHMargin: // of items in lists and trees: below the words of their header
    case PM_LineEditIconMargin:
        return space::s;
    case PM_TextCursorWidth:
        return 2;
    case PM_HeaderMargin:
        return space::s;
    case PM_TabBarTabHSpace:
        return 2 * space::m;
    case PM_TabBarTabVSpace:
        return 2 * space::s;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DocketStyle::styleHint(StyleHint hint,
                           const QStyleOption *option,
                           const QWidget *widget,
                           QStyleHintReturn *answer) const
{
    switch (int(hint)) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_ComboBox_Popup: // a list below the field, never over what one was reading
    case SH_Widget_Animation_Duration:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_UnderlineShortcut:
    case SH_Menu_SupportsSections:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QIcon DocketStyle::standardIcon(StandardPixmap pixmap,
                                const QStyleOption *option,
                                const QWidget *widget) const
{
    switch (int(pixmap)) {
    case SP_LineEditClearButton:
    case SP_DialogCloseButton:
        return m_theme.icons().icon(u"close"_s, IconInk::Muted);
    case SP_MessageBoxWarning:
        return m_theme.icons().icon(u"alert"_s, IconInk::Warn);
    case SP_MessageBoxCritical:
        return m_theme.icons().icon(u"alert-circle"_s, IconInk::Danger);
    case SP_MessageBoxQuestion:
    case SP_MessageBoxInformation:
        return m_theme.icons().icon(u"info"_s, IconInk::Accent);
    default:
        return QProxyStyle::standardIcon(pixmap, option, widget);
    }
}

void DocketStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget))
        widget->setAttribute(Qt::WA_Hover);
    if (auto *view = qobject_cast<QAbstractItemView *>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

} // namespace ui
