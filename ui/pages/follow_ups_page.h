// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/follow_up_columns.h"
#include "ui/widgets/page.h"

class QButtonGroup;
class QHBoxLayout;
class QMenu;

namespace ui {

class DataTable;
class ListOrEmpty;

/// Who must act by when: late ones first, each dealt with by one key.
class FollowUpsPage : public Page
{
    Q_OBJECT

public:
    FollowUpsPage(Desk &desk, QWidget *parent);

    QList<QAction *> mainActions() override { return {m_new}; }
    Subject subject() const override;
    QWidget *firstFocus() override;

protected:
    void reload() override;

private:
    enum class Span { Late, Today, Week, All };
    enum class Whose { Everyone, Mine };

    QHBoxLayout *scopes();
    void addSpan(QHBoxLayout *row, const QString &words, Span span);
    void addWhose(QHBoxLayout *row, const QString &words, Whose whose);
    QWidget *buttons();
    void bindKeys();
    bool isIn(Span span, const core::FollowUpRow &row) const;
    void nameSpans(const QList<core::FollowUpRow> &rows);
    std::optional<core::FollowUpRow> focused() const;
    void open();
    void write();
    void askOutcome();
    void close(const core::FollowUpRow &row, core::FollowUpOutcome outcome);
    void askLater();
    void putOff(const core::FollowUpRow &row, int days);
    void askCalled();
    void called(const core::FollowUpRow &row, core::AttemptOutcome outcome);
    void popUp(QMenu *menu);

    Span m_span = Span::All;
    Whose m_whose = Whose::Everyone;
    QButtonGroup *m_spans;
    QButtonGroup *m_people;
    QStringList m_spanWords;
    DataTable *m_table;
    ListOrEmpty *m_list;
    TableModel<core::FollowUpRow> *m_model;
    QAction *m_new = nullptr;
    QList<QAction *> m_rowActions;
};

} // namespace ui
