// SPDX-FileCopyrightText: 2026 The Sổ Việc developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/work/assignment.h"
#include "core/service/assignments.h"
#include "ui/shared/card.h"

#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace soviec {

class FieldError;
class ItemField;
class SearchIndex;
class SegmentedControl;
class ShareTable;

/// What a head wants given: the work, and who gets how much of it.
struct GiveOrder {
    Assignment work; ///< without a person; with an id where given work is split
    QList<service::Share> shares;
    bool split = false;
};

/// The form beside the board that gives out work, to one, to many, or split into shares.
class GiveForm final : public SidePanel {
    Q_OBJECT

public:
    explicit GiveForm(QWidget* parent = nullptr);
    void setIndex(std::shared_ptr<SearchIndex> index);
    ShareTable* people() const { return m_people; }
    /// An empty form for the month; or, with `whole`, for splitting given work.
    void begin(const Period& month, const std::optional<Assignment>& whole = {});
    /// What the services refused.
    void setError(const QString& sentence);
    /// Closes the offers of the catalog. False: there were none.
    bool stepBack();
    /// Checks the fields; gives with the signal where they are sound.
    void submit();

signals:
    void ordered(const soviec::GiveOrder& order);
    void cancelled();

private:
    QLineEdit* addField(const QString& label, QLineEdit* field);
    void takeFromItem();
    void setMode(int mode);
    bool readFields(Assignment& work);

    Period m_month;
    std::optional<Assignment> m_whole;
    ItemField* m_item;
    QLineEdit* m_product;
    QLineEdit* m_quantity;
    QLineEdit* m_deadline;
    QCheckBox* m_unplanned;
    SegmentedControl* m_mode;
    QPushButton* m_evenly;
    ShareTable* m_people;
    FieldError* m_quantityError;
    FieldError* m_deadlineError;
    QLabel* m_error;
    QPushButton* m_give;
};

} // namespace soviec
