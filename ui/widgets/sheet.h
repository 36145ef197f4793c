// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk/desk.h"
#include "ui/widgets/form.h"
#include "ui/widgets/put_aside.h"

#include <QDialog>
#include <QPointer>
#include <QTimer>

class QHBoxLayout;
class QPushButton;
class QVBoxLayout;

namespace ui {

class CommandButton;
class Label;

/// A form over the page: opened with open(), it stays until what it asks for has succeeded. Its
/// main button also answers Ctrl+Enter, Esc leads out.
class Sheet : public QDialog
{
    Q_OBJECT

public:
    Sheet(Desk &desk, const QString &title, const QString &mainWords, QWidget *parent);

    /// Shows it over the window, the first field focused.
    void openOver();
    void done(int result) override;

protected:
    Desk &desk() { return m_desk; }
    const Voice &voice() const { return m_desk.voice(); }
    Form &form() { return *m_form; }
    /// Other words on the main button, as what it would do changes.
    void setMainWords(const QString &words);
    /// Between the form and the buttons.
    QVBoxLayout *body() { return m_body; }
    /// There is nothing to save, and so nothing to cancel.
    void onlyShows();
    /// What is saved can be printed in the same breath, by a button and a key; whether that was
    /// wanted is told by isToPrint() when it has been saved.
    void offerPrint(const QString &words);
    bool isToPrint() const { return m_isToPrint; }
    /// A further button beside the main one.
    QPushButton *addButton(const QString &words);

    /// From now on what is typed is kept every two seconds until it is saved; one of this `kind`
    /// that opens after Esc, or after the program was cut off, begins with it. Esc on what was
    /// brought back and not touched lets it go. What was meant for somebody else stays put aside:
    /// it is told of, and one key brings it here instead. To be called when the fields stand.
    void keepTyped(const QString &kind);
    /// What is typed beside the fields of the form, such as notes that are counted.
    virtual QJsonObject typedBeside() const { return {}; }
    /// What is kept. A sheet adds the ids that it made: what was saved in the last moment before a
    /// power cut is then known again, not saved twice.
    virtual QJsonObject typed() const;
    virtual void type(const QJsonObject &typed);
    /// Whether what was kept is meant here: money for one customer is not brought to another.
    virtual bool isMeant(const QJsonObject & /*typed*/) const { return true; }
    /// That something is put aside, and for whom.
    virtual QString asideWords(const QJsonObject &typed) const;

    /// Checks the form and hands what it says to a verb; called by the main button.
    virtual void save() = 0;
    /// While the answer is awaited nothing can be pressed twice.
    void setBusy(bool busy);
    /// Enter anywhere but in a text of several lines is the main button; it has the focus first.
    void answerEnter();
    /// Looks at the form first, then calls save().
    void trySave();
    void trySaveAndPrint();
    /// A verb's answer: the fault below its field, or the sheet closes. True when it succeeded.
    template <typename T>
    bool finish(const core::Result<T> &answer)
    {
        setBusy(false);
        if (!answer) {
            m_form->refuse(answer.error(), voice());
            return false;
        }
        accept();
        return true;
    }

private:
    void scrollFields();
    /// What tells whether something was typed: the fields, and what is typed beside them.
    QJsonObject content() const;
    void bringBack(const QJsonObject &typed);
    void swapWithAside();
    void showAside();
    void keep();

    Desk &m_desk;
    QVBoxLayout *m_body;
    QWidget *m_foot;
    QHBoxLayout *m_buttons;
    Form *m_form;
    QPushButton *m_cancel;
    CommandButton *m_main;
    QPushButton *m_printing = nullptr; ///< none where nothing is to be printed
    bool m_isToPrint = false;
    QPointer<QWidget> m_focused;
    std::optional<PutAside> m_aside; ///< none: what is typed here is not kept
    QJsonObject m_untouched;
    QJsonObject m_broughtBack; ///< what it began with; empty where nothing was kept
    Label *m_keptSaid = nullptr;
    Label *m_asideSaid = nullptr;
    QWidget *m_asideRow = nullptr;
    QTimer m_keeping;
};

} // namespace ui
