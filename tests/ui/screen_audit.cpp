// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_audit.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAccessibleWidget>
#include <QButtonGroup>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextEdit>

namespace tests {

using namespace Qt::StringLiterals;

namespace {

constexpr int slack = 1; // px: what rounding may cost

QString describe(const QWidget &widget)
{
    QString words;
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        words = label->text();
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        words = button->text();
    const QRect rect(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size());
    return u"%1 '%2' '%3' at %4,%5 %6x%7"_s
        .arg(QLatin1StringView(widget.metaObject()->className()),
             widget.objectName().isEmpty() ? widget.accessibleName() : widget.objectName(),
             words.left(40))
        .arg(rect.x())
        .arg(rect.y())
        .arg(rect.width())
        .arg(rect.height());
}

bool isControl(const QWidget &widget)
{
    return qobject_cast<const QAbstractButton *>(&widget)
           || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
           || qobject_cast<const QAbstractItemView *>(&widget) || widget.inherits("QTextEdit")
           || widget.inherits("QPlainTextEdit");
}

/// Parts that Qt puts inside of controls: they are reached through their owner.
bool isPart(const QWidget &widget)
{
    const QWidget *parent = widget.parentWidget();
    return qobject_cast<const QHeaderView *>(&widget) || qobject_cast<const QScrollBar *>(&widget)
           || widget.objectName().startsWith(u"qt_"_s)
           || (parent
               && (qobject_cast<const QComboBox *>(parent)
                   || qobject_cast<const QLineEdit *>(parent)
                   || qobject_cast<const QAbstractItemView *>(parent)
                   || qobject_cast<const QHeaderView *>(parent)));
}

bool hasName(QWidget &widget)
{
    const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(&widget);
    return face && !face->text(QAccessible::Name).trimmed().isEmpty();
}

/// Of buttons of which one is always chosen, Tab reaches that one and arrows the others.
bool isReachedThroughItsGroup(const QWidget &widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const auto buttons = button->group()->buttons();
    return std::any_of(buttons.begin(), buttons.end(), [](const QAbstractButton *other) {
        return other->focusPolicy() & Qt::TabFocus;
    });
}

/// Whether the end of what it says cannot be read.
bool isClipped(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        if (label->text().isEmpty())
            return false;
        if (label->wordWrap())
            return label->heightForWidth(label->width()) > label->height() + slack;
        const QSize wanted = label->sizeHint();
        return wanted.width() > label->width() + slack || wanted.height() > label->height() + slack;
    }
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    if (button && !button->text().isEmpty() && button->property("kind") != u"place"_s)
        return button->minimumSizeHint().width() > button->width() + slack
               || button->fontMetrics().height() > button->height() + slack;
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->fontMetrics().horizontalAdvance(combo->currentText()) > combo->width();
    return false;
}

/// Whether something stands beyond an edge to which one cannot scroll.
bool isCutSideways(const QWidget &widget)
{
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    return area && area->widget() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff
           && area->widget()->width() > area->viewport()->width() + slack;
}

bool scrolls(const QWidget &widget)
{
    for (const QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(parent))
            return true;
    }
    return false;
}

/// A label that says nothing more than what is also the tool tip may be cut.
bool mayBeCut(const QWidget &widget)
{
    return !widget.toolTip().isEmpty() && widget.toolTip() == widget.property("text").toString();
}

void lookAt(QWidget &widget, QStringList &faults)
{
    if (isPart(widget))
        return;
    if (isControl(widget) && widget.isEnabled()) {
        if (!hasName(widget))
            faults.append(u"unnamed: "_s + describe(widget));
        const bool isReachable = (widget.focusPolicy() & Qt::TabFocus) || widget.focusProxy()
                                 || isReachedThroughItsGroup(widget)
                                 || widget.property("followsField").toBool();
        if (!isReachable)
            faults.append(u"unreachable: "_s + describe(widget));
    }
    if (isClipped(widget) && !mayBeCut(widget))
        faults.append(u"clipped: "_s + describe(widget));
    if (isCutSideways(widget))
        faults.append(u"cut sideways: "_s + describe(widget));
    const QRect place(widget.mapTo(widget.window(), QPoint(0, 0)), widget.size());
    const bool isInside =
        widget.window()->rect().adjusted(-slack, -slack, slack, slack).contains(place);
    if ((isControl(widget) || qobject_cast<QLabel *>(&widget)) && !scrolls(widget) && !isInside)
        faults.append(u"off the screen: "_s + describe(widget));
}

} // namespace

QStringList faultsOnScreen(QWidget &window)
{
    QStringList faults;
    const auto widgets = window.findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        if (widget->isVisible() && widget->window() == &window && !qobject_cast<QMenuBar *>(widget))
            lookAt(*widget, faults);
    }
    return faults;
}

} // namespace tests
