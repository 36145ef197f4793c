// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/text/voice.h"

#include <QGridLayout>
#include <QJsonObject>
#include <QWidget>

#include <functional>
#include <map>

namespace ui {

class Label;

/// Rows of a label and its editor. One call gives an editor its buddy, its accessible name and its
/// object name, and a place below it where a fault is told.
class Form : public QWidget
{
    Q_OBJECT

public:
    enum class Labels {
        Beside, ///< in sheets
        Above,  ///< in panels
    };

    explicit Form(Labels labels = Labels::Beside, QWidget *parent = nullptr);

    /// `label` may carry a mnemonic; `name` is the field as refusals name it (Error::subject).
    template <typename Editor>
    Editor *addField(const QString &label, Editor *editor, const char *name)
    {
        place(label, editor, editor, QLatin1StringView(name));
        return editor;
    }
    /// An editor with something beside it, such as a day with the day it means.
    template <typename Editor>
    Editor *addField(const QString &label, Editor *editor, QWidget *beside, const char *name)
    {
        place(label, editor, paired(editor, beside), QLatin1StringView(name));
        return editor;
    }
    /// A row without a label, over the whole width.
    void addWide(QWidget *widget);

    /// A row without a label, in line with the editors: what is said of the field above it.
    void addBelow(QWidget *widget);

    /// Another label for a field whose meaning depends on another one.
    void setLabel(const char *name, const QString &label);
    /// A field that only sometimes applies, with its label.
    void setShown(const char *name, bool isShown);

    /// Tells what is wrong with a field, below it; empty when it is right again.
    void setFault(const QString &name, const QString &sentence);
    /// Tells a refusal: below the field it is about, else at the foot of the form.
    void refuse(const core::Error &error, const Voice &voice);
    void clearFaults();

    /// What stands in the fields, by their names: texts, and the choice of a combo box.
    QJsonObject typed() const;
    /// Fills the fields from what typed() once said; those it does not name stay.
    void type(const QJsonObject &typed);

    bool hasFaults() const;
    /// The first field that can be typed into gets the focus.
    void focusFirst();
    /// The first field in reading order that has a fault gets the focus.
    void focusFault();

    /// Looked at when the field is left; answers what is wrong, or nothing.
    using Check = std::function<QString()>;
    void setCheck(const char *name, Check check);
    /// Looks at every field again; false when one has a fault, which then has the focus.
    bool isRight();

private:
    struct Field
    {
        QWidget *editor = nullptr;
        QWidget *cell = nullptr; ///< the editor and what stands beside it
        Label *label = nullptr;
        Label *fault = nullptr;
        Check check = {};
    };

    void place(const QString &text, QWidget *editor, QWidget *cell, const QString &name);
    void addRow(QWidget *widget, int fromColumn);
    static QWidget *paired(QWidget *editor, QWidget *beside);
    void watch(const QString &name, QWidget *editor);

    Labels m_labels;
    QGridLayout *m_grid;
    Label *m_foot;
    std::map<QString, Field> m_fields;
    QStringList m_order;
};

} // namespace ui
